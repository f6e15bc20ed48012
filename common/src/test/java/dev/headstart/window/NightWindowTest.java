package dev.headstart.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class NightWindowTest {
  private static final ZoneId SINGAPORE = ZoneId.of("Asia/Singapore");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private final NightWindow night =
      new NightWindow(LocalTime.of(1, 0), LocalTime.of(5, 0), SINGAPORE);
  private final NightWindow acrossMidnight =
      new NightWindow(LocalTime.of(22, 0), LocalTime.of(4, 0), SINGAPORE);

  @Test
  void isOpenFromItsStartUntilJustBeforeItsEnd() {
    assertThat(night.isOpen(singapore("2026-11-24T00:59:59"))).isFalse();
    assertThat(night.isOpen(singapore("2026-11-24T01:00:00"))).isTrue();
    assertThat(night.isOpen(singapore("2026-11-24T04:59:59"))).isTrue();
    assertThat(night.isOpen(singapore("2026-11-24T05:00:00"))).isFalse();
  }

  @Test
  void acrossMidnightItBelongsToTheDateOnWhichItOpens() {
    assertThat(acrossMidnight.openOrNext(singapore("2026-11-24T03:00:00")).date())
        .isEqualTo(LocalDate.parse("2026-11-23"));
    assertThat(acrossMidnight.openOrNext(singapore("2026-11-24T04:00:00")).date())
        .isEqualTo(LocalDate.parse("2026-11-24"));
    assertThat(acrossMidnight.isOpen(singapore("2026-11-24T23:00:00"))).isTrue();
  }

  @Test
  void workQueuedInAnOpenNightStartsAtOnceElseWhenTheNextOpens() {
    Instant inside = singapore("2026-11-24T02:00:00");
    assertThat(night.scheduledFor(inside)).isEqualTo(inside);
    assertThat(night.scheduledFor(singapore("2026-11-24T16:00:00")))
        .isEqualTo(singapore("2026-11-25T01:00:00"));
  }

  @Test
  void whatHasUsedUpItsShareGoesOnInTheNightAfter() {
    assertThat(night.nightAfter(singapore("2026-11-24T02:00:00")))
        .isEqualTo(singapore("2026-11-25T01:00:00"));
    assertThat(night.nightAfter(singapore("2026-11-24T16:00:00")))
        .isEqualTo(singapore("2026-11-25T01:00:00"));
  }

  @Test
  void aStartThatTheClockSkipsOpensWhenTheSkippedHourEnds() {
    NightWindow berlin = new NightWindow(LocalTime.of(2, 30), LocalTime.of(5, 0), BERLIN);
    var spring = berlin.of(LocalDate.parse("2027-03-28"));
    assertThat(spring.opens()).isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
    assertThat(Duration.between(spring.opens(), spring.closes())).isEqualTo(Duration.ofMinutes(90));
  }

  @Test
  void aNightWhoseStartIsSkippedButNotItsEndKeepsItsLength() {
    NightWindow berlin = new NightWindow(LocalTime.of(2, 30), LocalTime.of(3, 15), BERLIN);
    var spring = berlin.of(LocalDate.parse("2027-03-28"));
    assertThat(spring.opens()).isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
    assertThat(Duration.between(spring.opens(), spring.closes())).isEqualTo(Duration.ofMinutes(45));
    assertThat(berlin.isOpen(Instant.parse("2027-03-28T01:40:00Z"))).isTrue();
  }

  @Test
  void anHourThatComesTwiceIsInsideBothTimes() {
    NightWindow berlin = new NightWindow(LocalTime.of(2, 0), LocalTime.of(3, 0), BERLIN);
    var autumn = berlin.of(LocalDate.parse("2026-10-25"));
    assertThat(Duration.between(autumn.opens(), autumn.closes())).isEqualTo(Duration.ofHours(2));
    assertThat(berlin.isOpen(Instant.parse("2026-10-25T00:30:00Z"))).isTrue();
    assertThat(berlin.isOpen(Instant.parse("2026-10-25T01:30:00Z"))).isTrue();
  }

  @Test
  void everyDayOfAYearHasExactlyOneNightInAnyZone() {
    for (String zone :
        new String[] {
          "Asia/Singapore", "Europe/Berlin", "America/Sao_Paulo", "Pacific/Apia", "Africa/Cairo"
        }) {
      NightWindow window = new NightWindow(LocalTime.of(0, 0), LocalTime.of(3, 0), ZoneId.of(zone));
      Instant lastClose = Instant.MIN;
      for (LocalDate date = LocalDate.parse("2026-01-01");
          date.getYear() == 2026;
          date = date.plusDays(1)) {
        var one = window.of(date);
        assertThat(one.opens())
            .as(zone + " " + date)
            .isBefore(one.closes())
            .isAfterOrEqualTo(lastClose);
        lastClose = one.closes();
      }
    }
  }

  private static Instant singapore(String local) {
    return ZonedDateTime.of(java.time.LocalDateTime.parse(local), SINGAPORE).toInstant();
  }
}
