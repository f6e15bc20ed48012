package dev.headstart.deployment;

import static dev.headstart.deployment.Manifests.list;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who reaches whom, and where. */
class TrafficTest {
  private static final Map<String, String> PROBES =
      Map.of(
          "startupProbe", "/q/health/started",
          "readinessProbe", "/q/health/ready",
          // Never ready: a restart does not mend a database.
          "livenessProbe", "/q/health/live");

  @ParameterizedTest
  @MethodSource("dev.headstart.deployment.Manifests#all")
  void standingPodsListenWhereTheProgramsDo(Manifests overlay) throws IOException {
    for (Workload workload : standing(overlay)) {
      Properties program = new Properties();
      Path properties =
          Path.of("..", workload.module(), "src", "main", "resources", "application.properties");
      try (Reader reader = Files.newBufferedReader(properties)) {
        program.load(reader);
      }
      assertThat(ports(workload))
          .as("%s", workload)
          .containsEntry("http", program.getProperty("quarkus.http.port"))
          .containsEntry("management", program.getProperty("quarkus.management.port"));
    }
  }

  @ParameterizedTest
  @MethodSource("dev.headstart.deployment.Manifests#all")
  void probesAskTheManagementPort(Manifests overlay) {
    for (Workload workload : standing(overlay)) {
      PROBES.forEach(
          (probe, path) -> {
            JsonNode get = workload.container().path(probe).path("httpGet");
            assertThat(get.path("path").asText()).as("%s %s", workload, probe).isEqualTo(path);
            assertThat(get.path("port").asText()).isEqualTo("management");
          });
    }
  }

  @ParameterizedTest
  @MethodSource("dev.headstart.deployment.Manifests#all")
  void servicesFindTheirPods(Manifests overlay) {
    overlay
        .kind("Service")
        .forEach(
            service -> {
              List<Workload> pods =
                  overlay.workloads().stream()
                      .filter(w -> w.matches(service.at("/spec/selector")))
                      .toList();
              assertThat(pods).as(Manifests.name(service)).hasSize(1);
              list(service.at("/spec/ports"))
                  .forEach(
                      port ->
                          assertThat(ports(pods.get(0)))
                              .containsKey(port.path("targetPort").asText()));
            });
    overlay
        .kind("ServiceMonitor")
        .forEach(
            monitor -> {
              JsonNode service = overlay.one("Service", Manifests.name(monitor));
              assertThat(monitor.at("/spec/selector/matchLabels").properties())
                  .isSubsetOf(service.at("/metadata/labels").properties());
              assertThat(service.at("/spec/ports").findValuesAsText("name"))
                  .containsAll(monitor.at("/spec/endpoints").findValuesAsText("port"));
            });
  }

  @ParameterizedTest
  @MethodSource("dev.headstart.deployment.Manifests#all")
  void everySelectorSelectsSomething(Manifests overlay) {
    for (String kind : new String[] {"Deployment", "StatefulSet", "PodDisruptionBudget"}) {
      overlay
          .kind(kind)
          .forEach(
              object ->
                  assertThat(overlay.workloads())
                      .as(kind + " " + Manifests.name(object))
                      .anyMatch(w -> w.isSelectedBy(object.at("/spec/selector"))));
    }
    overlay
        .kind("NetworkPolicy")
        .map(policy -> policy.at("/spec/podSelector"))
        .filter(selector -> !selector.toString().contains("cnpg.io"))
        .forEach(
            selector ->
                assertThat(overlay.workloads())
                    .as("%s", selector)
                    .anyMatch(w -> w.isSelectedBy(selector)));
    for (Workload workload : overlay.workloads()) {
      list(workload.spec().path("topologySpreadConstraints"))
          .forEach(
              spread -> assertThat(workload.isSelectedBy(spread.path("labelSelector"))).isTrue());
    }
  }

  @ParameterizedTest
  @MethodSource("dev.headstart.deployment.Manifests#all")
  void nobodyTalksToAnybodyUnlessAPolicySaysSo(Manifests overlay) {
    JsonNode deny = overlay.one("NetworkPolicy", "default-deny").path("spec");
    assertThat(deny.path("podSelector")).isEmpty();
    assertThat(deny.path("policyTypes")).hasSize(2);
    // Whoever needs the database may go there.
    JsonNode toDatabase = overlay.one("NetworkPolicy", "to-database").at("/spec/podSelector");
    for (Workload workload : overlay.workloads()) {
      assertThat(workload.isSelectedBy(toDatabase))
          .as("%s", workload)
          .isEqualTo(workload.isOurs() && workload.environment().containsKey("DATABASE_USER"));
    }
  }

  @ParameterizedTest
  @MethodSource("dev.headstart.deployment.Manifests#all")
  void addressesInsideTheClusterAreThoseOfServices(Manifests overlay) {
    Set<String> hosts = new TreeSet<>();
    overlay.workloads().stream()
        .map(w -> w.environment().get("UPSERT_WORKER_URL"))
        .filter(url -> url != null)
        .forEach(url -> hosts.add(URI.create(url).getHost()));
    hosts.add(URI.create(overlay.settings().path("DATABASE_URL").asText()).getHost());
    Set<String> services = overlay.kind("Service").map(Manifests::name).collect(Collectors.toSet());
    overlay.kind("Pooler").map(Manifests::name).forEach(services::add);
    if (overlay.overlay().equals("base")) {
      services.add("postgres"); // an overlay brings it
    }
    hosts.removeIf(host -> host.contains("."));
    assertThat(services).containsAll(hosts);
  }

  private static List<Workload> standing(Manifests overlay) {
    return overlay.workloads().stream()
        .filter(w -> w.isOurs() && w.kind().equals("Deployment"))
        .toList();
  }

  private static Map<String, String> ports(Workload workload) {
    return list(workload.container().path("ports")).stream()
        .collect(
            Collectors.toMap(
                port -> port.path("name").asText(), port -> port.path("containerPort").asText()));
  }
}
