package dev.headstart.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** A program of the machine that a test uses when it is installed. */
enum Tool {
  KUBECTL,
  PROMTOOL,
  PROMETHEUS;

  private Optional<Path> find() {
    // Debian keeps pgbouncer where only root looks by default.
    return Arrays.stream(
            (System.getenv("PATH") + File.pathSeparator + "/usr/sbin").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name().toLowerCase(Locale.ROOT)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  boolean isInstalled() {
    return find().isPresent();
  }

  /** The program; without it the test is skipped and says so. */
  String path() {
    Optional<Path> program = find();
    Assumptions.assumeTrue(program.isPresent(), () -> "needs " + this + " on the PATH");
    return program.get().toString();
  }

  /** What it prints, when it ends well. */
  String output(String... arguments) {
    List<String> command = new ArrayList<>(List.of(path()));
    command.addAll(List.of(arguments));
    try {
      Path errors = Files.createTempFile("tool", ".err");
      Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int exitCode = process.waitFor();
      String said = Files.readString(errors);
      Files.delete(errors);
      assertThat(exitCode).as("%s\n%s%s", String.join(" ", command), output, said).isZero();
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
