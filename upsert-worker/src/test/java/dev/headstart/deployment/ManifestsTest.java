package dev.headstart.deployment;

import static dev.headstart.deployment.Manifests.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every overlay's objects must be like, whatever they deploy. */
class ManifestsTest {
  /** Of the CloudNativePG operator; there is no model of them here. */
  private static final Set<String> OF_OPERATORS =
      Set.of("postgresql.cnpg.io/v1/Cluster", "postgresql.cnpg.io/v1/Pooler");

  @ParameterizedTest
  @MethodSource("dev.headstart.deployment.Manifests#all")
  void noFieldIsUnknownToKubernetes(Manifests overlay) {
    for (JsonNode object : overlay.objects()) {
      String name = KnownFields.type(object) + " " + Manifests.name(object);
      if (!OF_OPERATORS.contains(KnownFields.type(object))) {
        assertThat(KnownFields.hasModel(object)).as(name).isTrue();
        assertThatCode(() -> KnownFields.check(object)).as(name).doesNotThrowAnyException();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("dev.headstart.deployment.Manifests#all")
  void everyObjectIsInTheNamespace(Manifests overlay) {
    overlay.objects().stream()
        .filter(object -> !object.path("kind").asText().equals("Namespace"))
        .forEach(
            object ->
                assertThat(object.at("/metadata/namespace").asText())
                    .as(Manifests.name(object))
                    .isEqualTo("headstart"));
    assertThat(
            overlay
                .one("Namespace", "headstart")
                .at("/metadata/labels/pod-security.kubernetes.io~1enforce")
                .asText())
        .isEqualTo("restricted");
  }

  @ParameterizedTest
  @MethodSource("dev.headstart.deployment.Manifests#all")
  void podsAreRestricted(Manifests overlay) {
    for (Workload workload : overlay.workloads()) {
      JsonNode pod = workload.spec();
      JsonNode container = workload.container().path("securityContext");
      assertThat(pod.path("containers")).as("%s", workload).hasSize(1);
      assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).as("%s", workload).isTrue();
      assertThat(pod.at("/securityContext/seccompProfile/type").asText())
          .as("%s", workload)
          .isEqualTo("RuntimeDefault");
      assertThat(container.path("allowPrivilegeEscalation").asBoolean(true))
          .as("%s", workload)
          .isFalse();
      assertThat(container.path("readOnlyRootFilesystem").asBoolean()).as("%s", workload).isTrue();
      assertThat(container.at("/capabilities/drop/0").asText()).as("%s", workload).isEqualTo("ALL");
      assertThat(pod.path("automountServiceAccountToken").asBoolean(true))
          .as("%s", workload)
          .isFalse();
      assertThat(pod.path("serviceAccountName").asText()).as("%s", workload).isNotEmpty();
      // Else a Service named upsert-worker sets UPSERT_WORKER_PORT for every pod.
      assertThat(pod.path("enableServiceLinks").asBoolean(true)).as("%s", workload).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("dev.headstart.deployment.Manifests#all")
  void nothingIsWithoutLimitsOrAVersion(Manifests overlay) {
    for (Workload workload : overlay.workloads()) {
      for (String resource : new String[] {"cpu", "memory"}) {
        for (String kind : new String[] {"requests", "limits"}) {
          assertThat(workload.container().at("/resources/" + kind + "/" + resource).asText())
              .as("%s %s %s", workload, kind, resource)
              .isNotEmpty();
        }
      }
      assertThat(workload.container().path("image").asText())
          .as("%s", workload)
          .matches("[a-z./-]+:[0-9][0-9a-z.-]*");
    }
  }

  @ParameterizedTest
  @MethodSource("dev.headstart.deployment.Manifests#all")
  void everyNameInTheEnvironmentIsReadBySomebody(Manifests overlay) throws IOException {
    Set<String> given = new TreeSet<>();
    overlay.settings().fieldNames().forEachRemaining(given::add);
    overlay.workloads().stream()
        .filter(Workload::isOurs)
        .forEach(workload -> given.addAll(workload.environment().keySet()));
    given.removeIf(EnvironmentNames.known());
    assertThat(given).as("read by nobody").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("dev.headstart.deployment.Manifests#all")
  void secretsComeByReference(Manifests overlay) {
    for (Workload workload : overlay.workloads()) {
      workload
          .environment()
          .forEach(
              (name, value) -> {
                if (name.endsWith("_PASSWORD") || name.endsWith("_SECRET")) {
                  assertThat(value).as("%s %s", workload, name).isNull();
                }
              });
    }
    if (!overlay.overlay().equals("demo")) {
      assertThat(overlay.kind("Secret")).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("dev.headstart.deployment.Manifests#all")
  void aReferenceNamesWhatIsThere(Manifests overlay) {
    for (Workload workload : overlay.workloads()) {
      Set<String> accounts = names(overlay, "ServiceAccount");
      assertThat(accounts).contains(workload.spec().path("serviceAccountName").asText());
      list(workload.container().path("envFrom"))
          .forEach(
              from ->
                  assertThat(names(overlay, "ConfigMap"))
                      .contains(from.at("/configMapRef/name").asText()));
    }
    overlay
        .kind("HorizontalPodAutoscaler")
        .forEach(
            scaler ->
                assertThat(names(overlay, "Deployment"))
                    .contains(scaler.at("/spec/scaleTargetRef/name").asText()));
  }

  private static Set<String> names(Manifests overlay, String kind) {
    Set<String> names = new TreeSet<>();
    overlay.kind(kind).map(Manifests::name).forEach(names::add);
    return names;
  }
}
