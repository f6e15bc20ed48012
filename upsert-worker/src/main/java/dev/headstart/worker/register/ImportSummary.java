package dev.headstart.worker.register;

import dev.headstart.industry.SsicVersion;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What an import did, as it is told at the end. */
record ImportSummary(
    long importId,
    long read,
    long added,
    long changed,
    long unchanged,
    long repeated,
    long parked,
    List<String> firstParked,
    long companiesMarked,
    SsicVersion edition,
    Duration took) {

  /** One line, and with parked lines a few more. */
  String text() {
    double seconds = Math.max(took.toMillis(), 1) / 1000.0;
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "import %d: %,d rows read, %,d added, %,d changed, %,d unchanged, %,d parked%s;"
                + " SSIC %d; %.1f s, %,.0f rows/s%n",
            importId,
            read,
            added,
            changed,
            unchanged,
            parked,
            repeated == 0 ? "" : String.format(Locale.ROOT, ", %,d repeated", repeated),
            edition.year(),
            seconds,
            read / seconds));
    if (companiesMarked > 0) {
      text.append(
          String.format(
              Locale.ROOT, "%,d companies: sg_registered brought up to date%n", companiesMarked));
    }
    firstParked.forEach(line -> text.append("parked ").append(line).append(System.lineSeparator()));
    if (parked > 0) {
      text.append(
          String.format(
              "all of them: SELECT * FROM register_import_errors WHERE import_id = %d ORDER BY file, line;%n",
              importId));
    }
    return text.toString();
  }
}
