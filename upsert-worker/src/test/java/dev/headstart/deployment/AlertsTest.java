package dev.headstart.deployment;

import static dev.headstart.deployment.Manifests.K8S;
import static dev.headstart.deployment.Manifests.YAML;
import static dev.headstart.deployment.Manifests.list;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertsTest {
  static final Path MONITORING = K8S.resolve("components").resolve("monitoring");

  @Test
  void everyAlertHasASectionInTheRunbook() throws IOException {
    List<String> runbook = Files.readAllLines(K8S.resolve("README.md"));
    for (JsonNode alert : alerts()) {
      String name = alert.path("alert").asText();
      assertThat(runbook).contains("### " + name);
      assertThat(alert.at("/annotations/runbook_url").asText())
          .isEqualTo("k8s/README.md#" + name.toLowerCase(Locale.ROOT));
      assertThat(alert.at("/labels/severity").asText()).isIn("critical", "warning");
    }
  }

  @Test
  void everyAlertIsTestedFiringAndNotFiring() throws IOException {
    Map<String, List<Boolean>> cases =
        list(YAML.readTree(MONITORING.resolve("alerts-test.yaml").toFile()).path("tests")).stream()
            .flatMap(test -> list(test.path("alert_rule_test")).stream())
            .collect(
                Collectors.groupingBy(
                    test -> test.path("alertname").asText(),
                    Collectors.mapping(
                        test -> !test.path("exp_alerts").isEmpty(), Collectors.toList())));
    for (JsonNode alert : alerts()) {
      assertThat(cases.get(alert.path("alert").asText())).as("%s", alert).contains(true, false);
    }
  }

  @Test
  void promtoolPlaysThemAsIntended(@TempDir Path folder) throws IOException {
    String rules = writeRules(folder).toString();
    Path tests = folder.resolve("alerts-test.yaml");
    Files.copy(MONITORING.resolve("alerts-test.yaml"), tests);
    assertThat(Tool.PROMTOOL.output("check", "rules", rules)).contains("SUCCESS");
    assertThat(Tool.PROMTOOL.output("test", "rules", tests.toString())).contains("SUCCESS");
  }

  /** Prometheus takes the groups as they are, without the Kubernetes object around them. */
  static Path writeRules(Path folder) throws IOException {
    Path rules = folder.resolve("rules.yaml");
    YAML.writeValue(rules.toFile(), rule().path("spec"));
    return rules;
  }

  static List<JsonNode> rules() throws IOException {
    return list(rule().at("/spec/groups")).stream()
        .flatMap(group -> list(group.path("rules")).stream())
        .toList();
  }

  private static List<JsonNode> alerts() throws IOException {
    return rules().stream().filter(rule -> rule.has("alert")).toList();
  }

  private static JsonNode rule() throws IOException {
    return YAML.readTree(MONITORING.resolve("alerts.yaml").toFile());
  }
}
