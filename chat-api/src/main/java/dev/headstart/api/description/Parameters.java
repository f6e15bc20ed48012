package dev.headstart.api.description;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What parameters mean; the same name means the same everywhere. */
final class Parameters {
  private static final Map<String, String> MEANING =
      Map.ofEntries(
          Map.entry("after", "nextCursor of the page before; begins at the top without"),
          Map.entry("code", "of an industry: a section's letter, or 2 to 5 digits"),
          Map.entry(
              "Idempotency-Key", "new for each request that is meant; sent again with a retry"),
          Map.entry("industry", "in words or as a code, understood as the chat understands it"),
          Map.entry("job_id", "as it was answered when the job was queued"),
          Map.entry("Last-Event-ID", "of the last event that was seen"),
          Map.entry("limit", "at most so many; of a list from 1 to 200, and more gives 200"),
          Map.entry("q", "the beginning of a word, a title or a code"),
          Map.entry("run_id", "as the event metadata tells it"),
          Map.entry("sort", "score, the best first, or newest"),
          Map.entry("term", "as it is typed in a message"),
          Map.entry("thread_id", "a UUID"),
          Map.entry("website_domain", "exactly this one"));

  private static final Map<String, List<Object>> CHOICES =
      Map.of("sort", List.of("score", "newest"));

  private Parameters() {}

  static void explain(Operation operation) {
    if (operation.getParameters() != null) {
      operation.getParameters().forEach(Parameters::explain);
    }
  }

  private static void explain(Parameter parameter) {
    parameter.setDescription(MEANING.get(parameter.getName()));
    if (CHOICES.containsKey(parameter.getName())) {
      parameter.getSchema().setEnumeration(CHOICES.get(parameter.getName()));
    }
  }
}
