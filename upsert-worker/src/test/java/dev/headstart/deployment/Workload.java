package dev.headstart.deployment;

import static dev.headstart.deployment.Manifests.list;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What makes pods.
 *
 * @param pod the pod's template
 */
public record Workload(String kind, String name, JsonNode object, JsonNode pod) {
  static Optional<Workload> of(JsonNode object) {
    String kind = object.path("kind").asText();
    JsonNode pod =
        switch (kind) {
          case "Deployment", "StatefulSet", "Job" -> object.at("/spec/template");
          case "CronJob" -> object.at("/spec/jobTemplate/spec/template");
          default -> null;
        };
    return Optional.ofNullable(pod)
        .map(found -> new Workload(kind, Manifests.name(object), object, found));
  }

  /** All our pods have one container. */
  public JsonNode container() {
    return pod.at("/spec/containers/0");
  }

  JsonNode spec() {
    return pod.path("spec");
  }

  public List<String> arguments() {
    return list(container().path("args")).stream().map(JsonNode::asText).toList();
  }

  /** Of this product's own images. */
  public boolean isOurs() {
    return container().path("image").asText().startsWith("headstart/");
  }

  /** chat-api or upsert-worker. */
  String module() {
    return container().path("image").asText().replaceAll("headstart/|:.*", "");
  }

  /** Values given in place; those by reference have none. */
  Map<String, String> environment() {
    Map<String, String> values = new TreeMap<>();
    list(container().path("env"))
        .forEach(e -> values.put(e.path("name").asText(), e.path("value").asText(null)));
    return values;
  }

  boolean matches(JsonNode labels) {
    JsonNode own = pod.at("/metadata/labels");
    return labels.properties().stream()
        .allMatch(label -> label.getValue().equals(own.get(label.getKey())));
  }

  boolean isSelectedBy(JsonNode selector) {
    return matches(selector.path("matchLabels"))
        && list(selector.path("matchExpressions")).stream()
            .allMatch(
                e ->
                    list(e.path("values"))
                        .contains(pod.at("/metadata/labels").get(e.path("key").asText())));
  }

  @Override
  public String toString() {
    return kind + " " + name;
  }
}
