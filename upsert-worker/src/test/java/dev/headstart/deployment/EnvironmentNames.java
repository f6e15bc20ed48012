package dev.headstart.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headstart.settings.StartCheck;
import dev.headstart.worker.database.DatabaseAddress;
import dev.headstart.worker.register.ImportLimits;
import dev.headstart.worker.trigger.WorkerAddress;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The names of the environment that somebody reads: we ourselves, or an extension of Quarkus. */
final class EnvironmentNames {
  private static final String MODEL = "META-INF/quarkus-config-doc/quarkus-config-model.json";

  private EnvironmentNames() {}

  /** A name that an extension reads for each thing of a kind, QUARKUS_TLS_{any}_…, is a pattern. */
  static Predicate<String> known() throws IOException {
    Set<String> names = new HashSet<>();
    Function<String, Optional<String>> noted =
        name -> {
          names.add(name);
          return Optional.empty();
        };
    StartCheck.service(noted);
    DatabaseAddress.read(noted);
    ImportLimits.read(noted);
    WorkerAddress.read(noted);
    for (URL model :
        Collections.list(EnvironmentNames.class.getClassLoader().getResources(MODEL))) {
      try (InputStream description = model.openStream()) {
        collect(new ObjectMapper().readTree(description), names);
      }
    }
    Set<String> patterns =
        names.stream()
            .filter(name -> name.contains("__"))
            .map(name -> name.replaceAll("__.+?__", "_[A-Z0-9]+_"))
            .collect(Collectors.toSet());
    return name -> names.contains(name) || patterns.stream().anyMatch(name::matches);
  }

  /** Each extension describes its properties; only those read at run time do anything in a pod. */
  private static void collect(JsonNode node, Set<String> names) {
    if (node.path("phase").asText().equals("RUN_TIME")) {
      names.addAll(node.findValuesAsText("environmentVariable"));
    }
    node.forEach(child -> collect(child, names));
  }
}
