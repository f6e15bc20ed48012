package dev.headstart.api.chat;

import dev.headstart.window.NightWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says when something happens, in the window's own zone: "at 01:00 (Asia/Singapore), in 9 h". */
record Timing(NightWindow window, Instant now) {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  String of(OffsetDateTime moment) {
    Duration wait = Duration.between(now, moment.toInstant());
    if (wait.toMinutes() < 1) {
      return "now";
    }
    return "at "
        + HOUR.format(moment.atZoneSameInstant(window.zone()))
        + " ("
        + window.zone()
        + "), in "
        + (wait.toHours() > 0 ? wait.toHours() + " h" : wait.toMinutes() + " min");
  }
}
