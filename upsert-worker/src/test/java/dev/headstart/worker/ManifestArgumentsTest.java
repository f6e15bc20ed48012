package dev.headstart.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.deployment.Manifests;
import dev.headstart.deployment.Workload;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ManifestArgumentsTest {
  @ParameterizedTest
  @MethodSource("dev.headstart.deployment.Manifests#all")
  void podsAreStartedInModesThatExist(Manifests overlay) {
    for (Workload workload : overlay.workloads()) {
      if (workload.isOurs()) {
        assertThat(CommandLine.parse(workload.arguments().toArray(String[]::new)))
            .as("%s", workload)
            .isNotInstanceOf(Mode.Help.class);
      }
    }
  }
}
