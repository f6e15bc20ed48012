package dev.headstart.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The browser of this machine, driven by Playwright, of which npm brings 3 MB instead of 200. */
final class Chromium {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final Path DRIVER = Path.of("target", "playwright");

  private final Path browser;
  private final Path node;
  private final Path npm;

  private Chromium(Path browser, Path node, Path npm) {
    this.browser = browser;
    this.node = node;
    this.npm = npm;
  }

  /** Empty where something is not installed. */
  static Optional<Chromium> find() {
    Optional<Path> browser =
        NAMES.stream().map(Chromium::onPath).flatMap(Optional::stream).findFirst();
    return browser.flatMap(
        b -> onPath("node").flatMap(node -> onPath("npm").map(npm -> new Chromium(b, node, npm))));
  }

  private static Optional<Path> onPath(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** False where npm cannot reach its registry. */
  boolean fetchDriver() throws IOException, InterruptedException {
    if (Files.exists(packages().resolve("axe-core/axe.min.js"))) {
      return true;
    }
    Files.createDirectories(DRIVER);
    Process install =
        new ProcessBuilder(
                npm.toString(),
                "install",
                "--prefix",
                DRIVER.toString(),
                "--no-save",
                "--no-audit",
                "--no-fund",
                // Playwright for Java looks for a folder of this name.
                "package@npm:playwright-core@" + System.getProperty("playwright.version"),
                "axe-core@" + System.getProperty("axe-core.version"))
            .redirectErrorStream(true)
            .redirectOutput(DRIVER.resolve("npm.log").toFile())
            .start();
    return install.waitFor(2, TimeUnit.MINUTES) && install.exitValue() == 0;
  }

  /** The checker of accessibility. */
  static String axe() throws IOException {
    return Files.readString(packages().resolve("axe-core/axe.min.js"));
  }

  private static Path packages() {
    return DRIVER.resolve("node_modules").toAbsolutePath();
  }

  Browser start() {
    System.setProperty("playwright.cli.dir", packages().toString());
    var environment =
        Map.of("PLAYWRIGHT_NODEJS_PATH", node.toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    return Playwright.create(new Playwright.CreateOptions().setEnv(environment))
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(browser)
                // The pages are our own, and root has no sandbox.
                .setChromiumSandbox(false));
  }
}
