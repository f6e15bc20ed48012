package dev.headstart.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobPageIT extends PageCase {

  /** A night works through all that waits, and here it is to end. */
  @BeforeEach
  void nothingElseWaits() {
    database().execute("DELETE FROM background_jobs");
  }

  @BeforeEach
  void installClock() {
    page.clock().install();
  }

  /** What is under way may end; then a minute passes, in which any poll would be due. */
  private List<String> askedInTheNextMinute(String request) {
    page.waitForTimeout(500);
    forgetRequests();
    page.clock().fastForward(60_000);
    page.waitForTimeout(500);
    return requests(request);
  }

  private Locator pill() {
    return find("hs-job .pill");
  }

  @Test
  void aRealNightIsShownFromQueuedOverTheCapToTheEnd() throws SQLException {
    List<Response> polls = new CopyOnWriteArrayList<>();
    page.onResponse(
        response -> {
          if (response.url().matches(".*/jobs/\\d+")) {
            polls.add(response);
          }
        });
    open("");
    ask("Wholesale trade");
    assertThat(pill()).hasText("Queued");
    Locator bar = page.getByRole(AriaRole.PROGRESSBAR);
    assertThat(bar).not().hasAttribute("aria-valuenow", Pattern.compile(".*"));

    try (Connection other = database().connect()) {
      holdARowThatTheNightComesToHalfWay(other);
      button("Open the window now").click();
      assertThat(pill()).hasText("Running");
      assertThat(find("hs-job .facts")).containsText("a minute");
      assertThat(find("hs-job .facts")).containsText("left");
      assertThat(bar).hasAttribute("aria-valuenow", Pattern.compile("[1-9]\\d*"));
      other.rollback();
    }
    assertThat(pill()).hasText("Paused");
    assertThat(find("hs-job"))
        .containsText(Pattern.compile("[\\d,]+ remain: .* Goes on \\d\\d:\\d\\d SGT"));
    assertThat(find("hs-job .facts")).containsText(Installation.CAP + " of");

    for (int night = 2; pill().innerText().equals("Paused"); night++) {
      button("Open the window now").click();
      assertThat(find("hs-job"))
          .containsText(Pattern.compile(night * Installation.CAP + " of|are there"));
    }
    assertThat(pill()).hasText("Done");
    assertThat(polls.stream().map(Response::status).distinct()).isSubsetOf(200, 304);

    assertThat(askedInTheNextMinute("GET /jobs")).isEmpty();

    goTo("Operations");
    assertThat(find(".nights li").last()).containsText("completed");
    assertThat(find(".jobs")).containsText("Wholesale trade");
    assertThat(find(".figure").first()).containsText("300 ms");
  }

  /** So that it is seen running on any machine. */
  private static void holdARowThatTheNightComesToHalfWay(Connection connection)
      throws SQLException {
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute(
          """
          INSERT INTO companies (uen, name)
          SELECT uen, entity_name FROM staging_acra_companies
          WHERE primary_ssic_code LIKE '46%' AND registered IS NOT FALSE
            AND uen NOT IN (SELECT uen FROM companies WHERE uen IS NOT NULL)
          ORDER BY primary_ssic_code, staging_id OFFSET 60 LIMIT 1
          """);
    }
  }

  @Test
  void aQueuedJobIsCancelledAndAskedForNoMore() {
    open("");
    ask("Construction");
    assertThat(pill()).hasText("Queued");
    button("Cancel").click();
    assertThat(pill()).hasText("Cancelled");
    assertThat(button("Cancel")).isHidden();
    assertThat(askedInTheNextMinute("GET /jobs")).isEmpty();
  }

  @Test
  void aJobThatIsNotThereIsAskedForOnce() {
    open("jobs/999999");
    assertThat(alert()).containsText("There is no job 999999");
    assertThat(find("hs-job button")).hasCount(0);
    assertThat(askedInTheNextMinute("GET /jobs")).isEmpty();
  }

  @Test
  void theZoneOfTheWindowIsToldThoughItIsKnownLate() {
    open("");
    ask("Mining");
    String job = find("hs-job a").getAttribute("href");
    List<Route> held = new CopyOnWriteArrayList<>();
    page.route("**/info", held::add);
    page.reload();
    open(job.substring(2));
    assertThat(pill()).hasText("Queued");
    assertThat(button("Open the window now")).isHidden();
    held.forEach(Route::resume);
    assertThat(find("hs-job")).containsText(Pattern.compile("starts \\d\\d:\\d\\d SGT"));
    assertThat(button("Open the window now")).isVisible();
  }

  @Test
  void whenTheNetworkIsBackItIsAskedAtOnce() {
    open("");
    ask("Fishing");
    assertThat(pill()).hasText("Queued");
    tab().setOffline(true);
    forgetRequests();
    tab().setOffline(false);
    page.waitForCondition(() -> !requests("GET /jobs").isEmpty());
  }

  @Test
  void anUnchangedJobIsToldInAHeadAndAHiddenTabDoesNotAsk() {
    database()
        .execute(
            """
        INSERT INTO background_jobs (job_id, status, params, dedupe_key, processed, total, scheduled_for,
          started_at, claimed_at, lease_until)
        VALUES (777, 'running', '{"terms":["Farms"]}', 'farms', 0, 10, now(), now(), now(), now() + INTERVAL '1 hour')
        """);
    List<Integer> answers = new CopyOnWriteArrayList<>();
    page.onResponse(
        response -> {
          if (response.url().endsWith("/jobs/777")) {
            answers.add(response.status());
          }
        });
    open("jobs/777");
    page.waitForCondition(() -> answers.contains(304));
    page.evaluate(
        "Object.defineProperty(document, 'hidden', { value: true, configurable: true }); document.dispatchEvent(new Event('visibilitychange'))");
    assertThat(askedInTheNextMinute("GET /jobs")).isEmpty();
    page.evaluate(
        "Object.defineProperty(document, 'hidden', { value: false, configurable: true }); document.dispatchEvent(new Event('visibilitychange'))");
    page.waitForCondition(() -> !requests("GET /jobs/777").isEmpty());
    database().execute("DELETE FROM background_jobs WHERE job_id = 777");
  }

  @Test
  void whatFailsIsAskedForEverMoreSeldom() {
    page.route("**/jobs/5", route -> route.abort());
    open("jobs/5");
    assertThat(alert()).containsText("Asks again in 2 s");
    assertThat(alert()).containsText("Asks again in 4 s");
    assertThat(requests("GET /jobs/5").size()).isLessThanOrEqualTo(3);
  }
}
