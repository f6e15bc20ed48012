package dev.headstart.api.langgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * The SDK of the frontends in three major versions, where Node and a package registry are there.
 */
final class NodeSdk {
  private static final List<String> SDKS = List.of("sdk-0", "sdk-1", "sdk-2");
  private static final Path STORY = Path.of("src/test/resources/langgraph").toAbsolutePath();
  private static final Path HERE = Path.of("target/langgraph").toAbsolutePath();

  private NodeSdk() {}

  /** Installs them once per clean build; without Node or without a network the test is skipped. */
  static List<String> installed() throws IOException, InterruptedException {
    Assumptions.assumeTrue(runs("node", "--version"), "no Node");
    Files.createDirectories(HERE);
    for (String file : List.of("package.json", "story.mjs")) {
      Files.write(HERE.resolve(file), Files.readAllBytes(STORY.resolve(file)));
    }
    if (!Files.isDirectory(HERE.resolve("node_modules/sdk-1"))) {
      boolean done =
          runs(
              "npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock");
      Assumptions.assumeTrue(done, "the SDK cannot be installed");
    }
    return SDKS;
  }

  static void tell(String sdk, URI root) throws IOException, InterruptedException {
    File log = HERE.resolve(sdk + ".log").toFile();
    String url = root.toString().replaceFirst("/$", "");
    boolean told = start(log, "node", "story.mjs", sdk, url);
    assertThat(told).as(Files.readString(log.toPath(), StandardCharsets.UTF_8)).isTrue();
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      return start(HERE.resolve("install.log").toFile(), command);
    } catch (IOException notThere) {
      return false;
    }
  }

  private static boolean start(File log, String... command)
      throws IOException, InterruptedException {
    Files.createDirectories(HERE);
    Process process =
        new ProcessBuilder(command)
            .directory(HERE.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log)
            .start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      return false;
    }
    return process.exitValue() == 0;
  }
}
