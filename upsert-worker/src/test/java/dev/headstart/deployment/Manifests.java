package dev.headstart.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The objects of an overlay, as kubectl renders them; without kubectl, of the base alone. */
public record Manifests(String overlay, List<JsonNode> objects) {
  static final Path K8S = Path.of("..", "k8s");
  static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private static final Map<String, Manifests> RENDERED = new ConcurrentHashMap<>();

  public static List<Manifests> all() {
    if (!Tool.KUBECTL.isInstalled()) {
      return List.of(BaseAsWritten.read());
    }
    try (Stream<Path> overlays = Files.list(K8S.resolve("overlays"))) {
      return overlays
          .map(path -> path.getFileName().toString())
          .sorted()
          .map(Manifests::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Manifests of(String overlay) {
    return RENDERED.computeIfAbsent(overlay, Manifests::render);
  }

  private static Manifests render(String overlay) {
    String folder = K8S.resolve("overlays").resolve(overlay).toString();
    return new Manifests(overlay, parse(Tool.KUBECTL.output("kustomize", folder)));
  }

  static List<JsonNode> parse(String yaml) {
    try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
      return new ArrayList<>(documents.readAll());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Stream<JsonNode> kind(String kind) {
    return objects.stream().filter(object -> object.path("kind").asText().equals(kind));
  }

  JsonNode one(String kind, String name) {
    return kind(kind).filter(object -> name(object).equals(name)).findFirst().orElseThrow();
  }

  /** The flags of the generated ConfigMap. */
  JsonNode settings() {
    return kind("ConfigMap")
        .filter(map -> name(map).startsWith("settings"))
        .findFirst()
        .orElseThrow()
        .path("data");
  }

  /** Everything that becomes a pod. */
  public List<Workload> workloads() {
    return objects.stream().flatMap(object -> Workload.of(object).stream()).toList();
  }

  static String name(JsonNode object) {
    return object.at("/metadata/name").asText();
  }

  static List<JsonNode> list(JsonNode array) {
    List<JsonNode> elements = new ArrayList<>();
    array.forEach(elements::add);
    return elements;
  }

  @Override
  public String toString() {
    return overlay;
  }
}
