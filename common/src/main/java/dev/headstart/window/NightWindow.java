package dev.headstart.window;

import dev.headstart.settings.Settings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The nightly interval in which jobs advance: start inclusive, end exclusive, in local time of a
 * zone. With an end before the start it crosses midnight and belongs to the date on which it opens.
 */
public record NightWindow(LocalTime start, LocalTime end, ZoneId zone) {

  public static NightWindow of(Settings settings) {
    return new NightWindow(settings.windowStart(), settings.windowEnd(), settings.windowZone());
  }

  /** One night: the date on which it opens, and its two instants. */
  public record Night(LocalDate date, Instant opens, Instant closes) {
    public boolean contains(Instant instant) {
      return !instant.isBefore(opens) && instant.isBefore(closes);
    }
  }

  /**
   * The night of a date. Where the clock is set forward over the start, it opens when the skipped
   * hour ends; where it is set back, it opens at the first and closes at the last such moment, so
   * that no night is ever lost or split. Where the skipped hour holds its end too, it stays as long
   * as it is written.
   */
  public Night of(LocalDate date) {
    LocalDate closingDate = end.isAfter(start) ? date : date.plusDays(1);
    Instant opens = ZonedDateTime.of(date, start, zone).withEarlierOffsetAtOverlap().toInstant();
    Instant closes =
        ZonedDateTime.of(closingDate, end, zone).withLaterOffsetAtOverlap().toInstant();
    return new Night(date, opens, closes.isAfter(opens) ? closes : opens.plus(nominalLength()));
  }

  private Duration nominalLength() {
    Duration length = Duration.between(start, end);
    return length.isNegative() ? length.plusDays(1) : length;
  }

  /** The night that is open at this instant, else the next one to open. */
  public Night openOrNext(Instant now) {
    LocalDate today = now.atZone(zone).toLocalDate();
    Night night = of(today.minusDays(1));
    for (LocalDate date = today; !night.closes().isAfter(now); date = date.plusDays(1)) {
      night = of(date);
    }
    return night;
  }

  public boolean isOpen(Instant now) {
    return openOrNext(now).contains(now);
  }

  /** When work queued now is scheduled for: at once in an open night, else when the next opens. */
  public Instant scheduledFor(Instant now) {
    Instant opens = openOrNext(now).opens();
    return opens.isBefore(now) ? now : opens;
  }

  /** When work goes on that has used up its share of the night open at this instant. */
  public Instant nightAfter(Instant now) {
    Night night = openOrNext(now);
    return night.contains(now) ? of(night.date().plusDays(1)).opens() : night.opens();
  }
}
