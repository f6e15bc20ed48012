package dev.headstart.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headstart.settings.Settings;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The CronJob against the window, the pools against the server, the stop against its time. */
class NightAndSizeTest {
  /** Both the driver for migrations and Flyway's second connection: quarkus.datasource.jdbc. */
  private static final int MIGRATE = 2;

  @ParameterizedTest
  @MethodSource("dev.headstart.deployment.Manifests#all")
  void theCronJobOpensTheWindowOfTheFlags(Manifests overlay) {
    Settings flags = flags(overlay);
    JsonNode cron = overlay.one("CronJob", "night").path("spec");
    assertThat(cron.path("schedule").asText())
        .isEqualTo(
            "%d %d * * *"
                .formatted(flags.windowStart().getMinute(), flags.windowStart().getHour()));
    assertThat(cron.path("timeZone").asText()).isEqualTo(flags.windowZone().getId());
    assertThat(flags.schedule().name()).isEqualTo("EXTERNAL");
  }

  @ParameterizedTest
  @MethodSource("dev.headstart.deployment.Manifests#all")
  void aNightIsNeitherDoubledNorForgotten(Manifests overlay) {
    Settings flags = flags(overlay);
    long window = Duration.between(flags.windowStart(), flags.windowEnd()).toSeconds();
    JsonNode cron = overlay.one("CronJob", "night").path("spec");
    JsonNode job = cron.at("/jobTemplate/spec");
    assertThat(cron.path("concurrencyPolicy").asText()).isEqualTo("Forbid");
    assertThat(cron.path("startingDeadlineSeconds").asLong()).isBetween(600L, window - 1);
    assertThat(cron.path("successfulJobsHistoryLimit").asInt()).isPositive();
    assertThat(cron.path("failedJobsHistoryLimit").asInt()).isPositive();
    // It would take away the history that the limits keep.
    assertThat(job.has("ttlSecondsAfterFinished")).isFalse();
    assertThat(job.path("activeDeadlineSeconds").asLong()).isBetween(window, window + 3600);
    assertThat(job.at("/template/spec/restartPolicy").asText()).isEqualTo("Never");
  }

  @ParameterizedTest
  @MethodSource("dev.headstart.deployment.Manifests#all")
  void allPoolsTogetherFitIntoTheServer(Manifests overlay) {
    int planned = overlay.settings().path("DATABASE_CONNECTIONS").asInt();
    Optional<JsonNode> pooler = overlay.kind("Pooler").findFirst();
    assertThat(planned)
        .isEqualTo(
            MIGRATE
                + pooler
                    .map(
                        found ->
                            throughPooler(found)
                                + pools(overlay, NightAndSizeTest::isPastThePooler))
                    .orElseGet(() -> pools(overlay, w -> true)));
    // PostgreSQL's own default where the overlay does not bring a server.
    int maxConnections = 100;
    int keptForTheSuperuser = 3;
    assertThat(planned).isLessThanOrEqualTo(maxConnections - keptForTheSuperuser);
  }

  @ParameterizedTest
  @MethodSource("dev.headstart.deployment.Manifests#all")
  void aPodIsGivenTheTimeItNeedsToStop(Manifests overlay) {
    for (Workload workload : overlay.workloads()) {
      long asked =
          seconds(workload, "QUARKUS_SHUTDOWN_DELAY")
              + seconds(workload, "QUARKUS_SHUTDOWN_TIMEOUT");
      assertThat(workload.spec().path("terminationGracePeriodSeconds").asLong(30))
          .as("%s", workload)
          .isGreaterThan(asked);
    }
    Workload chatApi = workload(overlay, "Deployment", "chat-api");
    assertThat(seconds(chatApi, "QUARKUS_SHUTDOWN_DELAY")).isPositive();
    assertThat(chatApi.object().at("/spec/strategy/rollingUpdate/maxUnavailable").asInt(1))
        .isZero();
  }

  private static int throughPooler(JsonNode pooler) {
    return pooler.at("/spec/instances").asInt()
        * pooler.at("/spec/pgbouncer/parameters/default_pool_size").asInt();
  }

  private static boolean isPastThePooler(Workload workload) {
    return workload.environment().containsKey("DATABASE_URL");
  }

  /** Each pool times the pods that may have it at once, one of a rolling update included. */
  private static int pools(Manifests overlay, Predicate<Workload> which) {
    return overlay.workloads().stream()
        .filter(which)
        .mapToInt(w -> pool(w) * pods(overlay, w))
        .sum();
  }

  private static int pool(Workload workload) {
    return Integer.parseInt(
        workload.environment().getOrDefault("QUARKUS_DATASOURCE_REACTIVE_MAX_SIZE", "0"));
  }

  private static int pods(Manifests overlay, Workload workload) {
    if (!workload.kind().equals("Deployment")) {
      return 1;
    }
    int most =
        overlay
            .kind("HorizontalPodAutoscaler")
            .filter(scaler -> Manifests.name(scaler).equals(workload.name()))
            .findFirst()
            .map(scaler -> scaler.at("/spec/maxReplicas").asInt())
            .orElseGet(() -> workload.object().at("/spec/replicas").asInt());
    return most + workload.object().at("/spec/strategy/rollingUpdate/maxSurge").asInt();
  }

  private static long seconds(Workload workload, String name) {
    String value = workload.environment().getOrDefault(name, "0S");
    return Duration.parse("PT" + value).toSeconds();
  }

  private static Workload workload(Manifests overlay, String kind, String name) {
    return overlay.workloads().stream()
        .filter(w -> w.kind().equals(kind) && w.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Settings flags(Manifests overlay) {
    return Settings.read(name -> Optional.ofNullable(overlay.settings().path(name).asText(null)));
  }
}
