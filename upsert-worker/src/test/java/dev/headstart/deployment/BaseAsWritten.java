package dev.headstart.deployment;

import static dev.headstart.deployment.Manifests.K8S;
import static dev.headstart.deployment.Manifests.YAML;
import static dev.headstart.deployment.Manifests.list;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * The base without kubectl: its files, and of what Kustomize does to them the namespace, the
 * versions and the flags. Overlays, which patch, need the real one.
 */
final class BaseAsWritten {
  private static final Path BASE = K8S.resolve("base");

  private BaseAsWritten() {}

  static Manifests read() {
    try {
      JsonNode kustomization = YAML.readTree(BASE.resolve("kustomization.yaml").toFile());
      List<JsonNode> objects = new ArrayList<>();
      for (JsonNode file : kustomization.path("resources")) {
        objects.addAll(Manifests.parse(Files.readString(BASE.resolve(file.asText()))));
      }
      objects.add(settings());
      objects.forEach(object -> complete(object, kustomization));
      return new Manifests("base", objects);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode settings() throws IOException {
    Properties flags = new Properties();
    try (Reader reader = Files.newBufferedReader(BASE.resolve("settings.env"))) {
      flags.load(reader);
    }
    ObjectNode map = YAML.createObjectNode().put("apiVersion", "v1").put("kind", "ConfigMap");
    map.putObject("metadata").put("name", "settings");
    ObjectNode data = map.putObject("data");
    flags.stringPropertyNames().forEach(name -> data.put(name, flags.getProperty(name)));
    return map;
  }

  private static void complete(JsonNode object, JsonNode kustomization) {
    if (!object.path("kind").asText().equals("Namespace")) {
      ((ObjectNode) object.path("metadata")).set("namespace", kustomization.path("namespace"));
    }
    Workload.of(object)
        .ifPresent(
            workload ->
                list(kustomization.path("images")).stream()
                    .filter(image -> image.path("name").equals(workload.container().path("image")))
                    .forEach(
                        image ->
                            ((ObjectNode) workload.container())
                                .put(
                                    "image",
                                    image.path("name").asText()
                                        + ":"
                                        + image.path("newTag").asText())));
  }
}
