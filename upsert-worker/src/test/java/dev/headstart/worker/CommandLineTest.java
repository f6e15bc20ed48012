package dev.headstart.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headstart.industry.SsicVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommandLineTest {
  @Test
  void withoutWordsTheServiceServes() {
    assertThat(CommandLine.parse()).isEqualTo(new Mode.Serve());
    assertThat(CommandLine.parse("serve")).isEqualTo(new Mode.Serve());
  }

  @Test
  void modesAreNamed() {
    assertThat(CommandLine.parse("run-window")).isEqualTo(new Mode.RunWindow(false));
    assertThat(CommandLine.parse("trigger")).isEqualTo(new Mode.Trigger(false));
    assertThat(CommandLine.parse("migrate")).isEqualTo(new Mode.Migrate());
    assertThat(CommandLine.parse("--help")).isEqualTo(new Mode.Help());
  }

  @Test
  void aCronJobNeedNotFailBecauseAJobGoesOnTomorrow() {
    assertThat(CommandLine.parse("run-window", "--partial-ok")).isEqualTo(new Mode.RunWindow(true));
    assertThat(CommandLine.parse("trigger", "--partial-ok")).isEqualTo(new Mode.Trigger(true));
  }

  @Test
  void importTakesFilesAndAnEditionInAnyOrder() {
    assertThat(CommandLine.parse("import", "a.csv", "--ssic-version", "2025", "b"))
        .isEqualTo(
            new Mode.Import(
                List.of(Path.of("a.csv"), Path.of("b")), Optional.of(SsicVersion.SSIC_2025)));
    assertThat(CommandLine.parse("import", "--ssic-version=2020", "a.csv"))
        .isEqualTo(new Mode.Import(List.of(Path.of("a.csv")), Optional.of(SsicVersion.SSIC_2020)));
    assertThat(CommandLine.parse("import", "a.csv"))
        .isEqualTo(new Mode.Import(List.of(Path.of("a.csv")), Optional.empty()));
  }

  @Test
  void whatMeansNothingIsRefusedWithItsReason() {
    assertRefused("unknown mode: fly", "fly");
    assertRefused("migrate takes no arguments, found: now", "migrate", "now");
    assertRefused("trigger takes --partial-ok only, found: [now]", "trigger", "now");
    assertRefused("import needs at least one file", "import");
    assertRefused("unknown option: --fast", "import", "--fast", "a.csv");
    assertRefused("must be 2020 or 2025, found: 2015", "import", "--ssic-version", "2015", "a");
    assertRefused("must be 2020 or 2025, found: nothing", "import", "a", "--ssic-version");
  }

  private static void assertRefused(String reason, String... words) {
    assertThatThrownBy(() -> CommandLine.parse(words))
        .isInstanceOf(WrongUsageException.class)
        .hasMessageContaining(reason);
  }
}
