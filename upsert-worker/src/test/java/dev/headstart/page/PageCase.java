package dev.headstart.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.headstart.postgres.TestDatabase;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** One fresh tab per test, on one installation for all of them. */
abstract class PageCase {
  private static final double PATIENCE_MS = 15_000;

  private static Browser browser;
  private static Installation installation;
  private static String missing;

  private final List<String> requests = new CopyOnWriteArrayList<>();
  private BrowserContext context;
  Page page;

  @BeforeAll
  static void start() throws Exception {
    if (browser == null && missing == null) {
      missing = whatIsMissing().orElse(null);
    }
    assumeTrue(missing == null, missing);
  }

  private static Optional<String> whatIsMissing() throws Exception {
    Optional<Chromium> chromium = Chromium.find();
    if (chromium.isEmpty()) {
      return skipped("Chromium, node or npm is not installed");
    }
    if (!Installation.isBuilt()) {
      return skipped("chat-api and upsert-worker are not both packaged");
    }
    if (!chromium.get().fetchDriver()) {
      return skipped("npm cannot fetch playwright-core");
    }
    installation = new Installation();
    installation.start();
    browser = chromium.get().start();
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    return Optional.empty();
  }

  private static Optional<String> skipped(String why) {
    System.out.println("The tests of the page in a browser are skipped: " + why + ".");
    return Optional.of(why);
  }

  @BeforeEach
  void openTab() {
    context = browser.newContext(options());
    context.setDefaultTimeout(PATIENCE_MS);
    page = context.newPage();
    page.onRequest(
        request ->
            requests.add(
                request.method() + " " + request.url().replaceFirst("https?://[^/]+", "")));
  }

  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions().setViewportSize(1280, 860);
  }

  @AfterEach
  void closeTab() {
    context.close();
  }

  static TestDatabase database() {
    return installation.database();
  }

  void open(String view) {
    page.navigate(installation.page(view));
  }

  BrowserContext tab() {
    return context;
  }

  Locator find(String selector) {
    return page.locator(selector);
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  /** The problem that is told at once to those who do not see it. */
  Locator alert() {
    return page.getByRole(AriaRole.ALERT);
  }

  void goTo(String view) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(view)).click();
  }

  /** Types into the chat and sends. */
  void ask(String message) {
    page.getByRole(AriaRole.COMBOBOX).fill(message);
    page.keyboard().press("Enter");
  }

  /** The requests so far whose method and path begin so. */
  List<String> requests(String prefix) {
    return requests.stream().filter(startsWith(prefix)).toList();
  }

  void forgetRequests() {
    requests.clear();
  }

  private static Predicate<String> startsWith(String prefix) {
    return request -> request.startsWith(prefix);
  }
}
