package dev.headstart.industry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Scores phrases that describe one activity, each with its exact code. */
final class ActivityScore {
  private static final int WORST = 30;

  private ActivityScore() {}

  private record Row(String query, String code) {}

  static void print(IndustryResolver resolver, Path csv) throws IOException {
    List<Row> rows = Files.readAllLines(csv).stream().skip(1).map(ActivityScore::row).toList();
    ResolverScore.say("--- %d activity phrases", rows.size());
    score(
        "as a chat message",
        rows,
        query ->
            resolver.resolve(query).terms().stream().flatMap(t -> t.matched().stream()).toList());
    score("as an explicit term", rows, query -> resolver.resolveTerm(query).matched());
  }

  private static void score(String way, List<Row> rows, Function<String, List<Match>> matched) {
    int division = 0;
    int code = 0;
    int silent = 0;
    int told = 0;
    for (Row row : rows) {
      List<Match> found = matched.apply(row.query());
      boolean right = found.stream().limit(3).anyMatch(match -> match.code().equals(row.code()));
      boolean first =
          !found.isEmpty() && found.get(0).code().startsWith(row.code().substring(0, 2));
      division += first ? 1 : 0;
      code += right ? 1 : 0;
      silent += found.isEmpty() ? 1 : 0;
      if (!right && told < WORST && row.query().hashCode() % 20 == 0) {
        told++;
        List<String> codes = found.stream().limit(3).map(m -> m.code() + " " + m.how()).toList();
        ResolverScore.say("  %s %s -> %s", row.code(), row.query(), codes);
      }
    }
    ResolverScore.say("%s:", way);
    ResolverScore.say("right division first        %8.1f %%", 100.0 * division / rows.size());
    ResolverScore.say("code among the first three  %8.1f %%", 100.0 * code / rows.size());
    ResolverScore.say("nothing matched             %8.1f %%", 100.0 * silent / rows.size());
  }

  private static Row row(String line) {
    int end = line.startsWith("\"") ? line.indexOf("\",") + 1 : line.indexOf(',');
    String query = line.substring(0, end);
    if (query.startsWith("\"")) {
      query = query.substring(1, query.length() - 1).replace("\"\"", "\"");
    }
    return new Row(query, line.substring(end + 1, end + 6));
  }
}
