package dev.headstart.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DemoSettingsTest {
  @Test
  void withoutEnvironmentTheDemoUsesThePortsOfTheContract() {
    DemoSettings settings = DemoSettings.read(Map.of());

    assertThat(settings.ports().values()).containsExactly(54329, 8080, 9000, 8081, 9001);
    assertThat(settings.databaseUrl()).isEqualTo("postgresql://127.0.0.1:54329/headstart");
  }

  @Test
  void aDatabaseOfYourOwnReplacesTheEmbeddedOne() {
    DemoSettings settings = DemoSettings.read(Map.of("DATABASE_URL", "postgresql://db:5432/mine"));

    assertThat(settings.databaseUrl()).isEqualTo("postgresql://db:5432/mine");
    assertThat(settings.ports().values()).doesNotContain(54329);
  }

  @Test
  void portsCanBeMovedAndTheOwnNameGoesBeforeTheSharedOne() {
    DemoSettings settings =
        DemoSettings.read(
            Map.of(
                "QUARKUS_HTTP_PORT", "18080",
                "UPSERT_WORKER_PORT", "18081",
                "CHAT_API_MANAGEMENT_PORT", "19000",
                "QUARKUS_MANAGEMENT_PORT", "1"));

    assertThat(settings.chatPort()).isEqualTo(18080);
    assertThat(settings.workerPort()).isEqualTo(18081);
    assertThat(settings.chatManagementPort()).isEqualTo(19000);
    assertThat(settings.workerManagementPort()).isEqualTo(9001);
  }

  @Test
  void whatIsNoPortIsNamed() {
    assertThatThrownBy(() -> DemoSettings.read(Map.of("CHAT_API_PORT", "eighty")))
        .isInstanceOf(DemoFailure.class)
        .hasMessage("CHAT_API_PORT=eighty must be a port number");
    assertThatThrownBy(() -> DemoSettings.read(Map.of("CHAT_API_PORT", "70000")))
        .isInstanceOf(DemoFailure.class);
  }
}
