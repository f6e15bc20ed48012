package dev.headstart.deployment;

import static dev.headstart.deployment.Manifests.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headstart.settings.IdentityFlags;
import dev.headstart.settings.StartCheck;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether callers are identified, and that the programs start with what an overlay gives them. */
class WhoMayCallTest {
  @ParameterizedTest
  @MethodSource("dev.headstart.deployment.Manifests#all")
  void onlyTheDemoLetsAnybodyIn_andSaysSo(Manifests overlay) {
    if (overlay.overlay().equals("base")) {
      return; // it leaves that to the overlays
    }
    boolean isDemo = overlay.overlay().equals("demo");
    JsonNode settings = overlay.settings();
    assertThat(settings.has("HEADSTART_UNIDENTIFIED")).isEqualTo(isDemo);
    assertThat(settings.path("QUARKUS_PROFILE").asText()).isEqualTo(isDemo ? "" : "production");
    assertThat(IdentityFlags.read(flags(overlay)).areOn()).isEqualTo(!isDemo);
    overlay.workloads().stream()
        .filter(w -> w.isOurs() && w.kind().equals("Deployment"))
        .forEach(
            w ->
                assertThatCode(() -> StartCheck.service(flags(overlay)))
                    .as("%s", w)
                    .doesNotThrowAnyException());
  }

  @ParameterizedTest
  @MethodSource("dev.headstart.deployment.Manifests#all")
  void theTriggerIsTheServiceAccountThatTheWorkerBelieves(Manifests overlay) {
    IdentityFlags flags = IdentityFlags.read(flags(overlay));
    Workload night =
        overlay.workloads().stream()
            .filter(w -> w.name().equals("night"))
            .findFirst()
            .orElseThrow();
    boolean triggers = night.arguments().contains("trigger");
    assertThat(flags.triggerIssuer().isPresent()).isEqualTo(flags.areOn() && triggers);
    if (flags.triggerIssuer().isEmpty()) {
      return;
    }
    assertThat(flags.triggerSubjects())
        .containsExactly(
            "system:serviceaccount:headstart:" + night.spec().path("serviceAccountName").asText());
    JsonNode token =
        list(night.spec().path("volumes")).stream()
            .map(volume -> volume.at("/projected/sources/0/serviceAccountToken"))
            .filter(source -> !source.isMissingNode())
            .findFirst()
            .orElseThrow();
    assertThat(token.path("audience").asText()).isEqualTo("upsert-worker");
    assertThat(night.environment().get("UPSERT_WORKER_TOKEN_FILE"))
        .isEqualTo(
            list(night.container().path("volumeMounts")).stream()
                    .filter(mount -> mount.path("name").asText().equals("token"))
                    .findFirst()
                    .orElseThrow()
                    .path("mountPath")
                    .asText()
                + "/"
                + token.path("path").asText());
  }

  /** Passwords come by reference, and not from here. */
  private static Function<String, Optional<String>> flags(Manifests overlay) {
    return name ->
        name.equals("DATABASE_PASSWORD")
            ? Optional.of("by-reference")
            : Optional.ofNullable(overlay.settings().path(name).asText(null));
  }
}
