package dev.headstart.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CandidatesPageIT extends PageCase {
  private static final int ROWS = 50_000;
  private static final int MOST_IN_THE_DOCUMENT = 120;

  @BeforeAll
  static void seed() {
    database()
        .execute(
            "TRUNCATE companies, lead_scores, enrichment_requests RESTART IDENTITY",
            """
        INSERT INTO companies (uen, name, industry_norm, industry_code, sg_registered)
        SELECT 'U' || n, 'Company ' || n, title, code, true
        FROM generate_series(1, %d) n
        JOIN (SELECT code, title, row_number() OVER (ORDER BY code) AS k FROM ssic_ref
              WHERE ssic_version = 2020 AND code IN ('52291', '46900')) s ON s.k = 1 + (n %% 10) / 9
        """
                .formatted(ROWS),
            """
        INSERT INTO lead_scores (tenant_id, company_id, score, bucket, rationale)
        SELECT 'default', n, n / %d.0, 'low', 'because' FROM generate_series(1, %d) n
        """
                .formatted(ROWS, ROWS),
            "ANALYZE companies, lead_scores");
  }

  private Locator rows() {
    return find(".grid-row");
  }

  private Locator status() {
    return find("hs-candidates .footline [role=status]");
  }

  @Test
  void fiftyThousandRowsScrollWithAHundredInTheDocument() {
    open("candidates");
    assertThat(rows().first()).containsText("Company " + ROWS);
    page.waitForTimeout(500);
    // By itself it reads one page, however long one looks at it.
    assertThat(requests("GET /candidates")).hasSize(1);

    // Scrolls to the end of what is there again and again, as a held End key does.
    var seen =
        (Map<?, ?>)
            page.evaluate(
                """
                async () => {
                  const scroller = document.querySelector(".grid-scroll");
                  const grid = document.querySelector(".grid");
                  let most = 0, atOnce = 0;
                  while (grid.getAttribute("aria-rowcount") === "-1") {
                    scroller.scrollTop = scroller.scrollHeight;
                    await new Promise(requestAnimationFrame);
                    most = Math.max(most, document.querySelectorAll(".grid-row").length);
                  }
                  scroller.scrollTop = scroller.scrollHeight;
                  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
                  return { most };
                }
                """);
    assertThat(((Number) seen.get("most")).intValue()).isBetween(10, MOST_IN_THE_DOCUMENT);
    assertThat(rows().last()).hasAttribute("aria-rowindex", String.valueOf(ROWS + 1));
    assertThat(rows().last()).containsText("Company 1");
    assertThat(find(".grid")).hasAttribute("aria-rowcount", String.valueOf(ROWS + 1));
    assertThat(status()).containsText("50,000 companies, that is all");
    // 50 rows, then pages of 200: no page was asked for twice.
    assertThat(requests("GET /candidates")).hasSize(1 + (ROWS - 50 + 199) / 200);
  }

  @Test
  void theFilterWaitsForThePauseAndIsKeptOnGoingBack() {
    open("candidates");
    assertThat(rows().first()).isVisible();
    forgetRequests();
    find("#industry").focus();
    page.keyboard().type("52291", new Keyboard.TypeOptions().setDelay(30));
    assertThat(rows().first()).containsText("52291");
    assertThat(requests("GET /candidates")).hasSize(1);
    assertThat(page.url()).contains("industry=52291");
    find(".grid-scroll").evaluate("scroller => scroller.scrollTop = 1000");
    assertThat(rows().first()).not().hasAttribute("aria-rowindex", "2");

    goTo("Operations");
    assertThat(find("hs-operations h1")).isVisible();
    page.goBack();
    assertThat(find("#industry")).hasValue("52291");
    assertThat((Integer) find(".grid-scroll").evaluate("scroller => scroller.scrollTop"))
        .isEqualTo(1000);
    page.reload();
    assertThat(find("#industry")).hasValue("52291");
    assertThat(rows().first()).containsText("52291");
  }

  @Test
  void newestFirstShowsWhatWasAddedLast() {
    open("candidates?sort=newest");
    assertThat(rows().first()).containsText("Company " + ROWS);
    page.getByLabel("Best score").check();
    assertThat(page).hasURL(Pattern.compile("#/candidates$"));
    assertThat(rows().first()).containsText("1.00");
  }

  @Test
  void aNewFilterTakesTheQuestionOfTheOldOneBack() {
    open("candidates");
    assertThat(rows().first()).isVisible();
    var cancelled = new CopyOnWriteArrayList<String>();
    page.onRequestFailed(request -> cancelled.add(request.url()));
    page.route(Pattern.compile("industry=46900"), route -> {});
    find("#industry").fill("46900");
    page.waitForCondition(() -> requests("GET /candidates").size() == 2);
    find("#industry").fill("52291");
    assertThat(rows().first()).containsText("52291");
    assertThat(cancelled).anyMatch(url -> url.contains("industry=46900"));
  }

  @Test
  void theListUnderItsFilterIsSavedAsCsv() throws IOException {
    open("candidates?industry=52291");
    assertThat(rows().first()).isVisible();
    boolean exports =
        page.request()
                .head(page.url().replaceFirst("#.*", "export/candidates?industry=01111"))
                .status()
            != 404;
    if (!exports) {
      page.getByText("Download CSV").click();
      assertThat(page.getByText("This service exports nothing.")).isVisible();
      assertThat(page.getByText("Download CSV")).isHidden();
      return;
    }
    Path file = page.waitForDownload(() -> page.getByText("Download CSV").click()).path();
    assertThat(Files.readAllLines(file)).hasSize(1 + ROWS / 10);
  }

  @Test
  void nothingFoundSaysWhereToGo() {
    open("candidates?industry=01111");
    assertThat(find(".empty")).containsText("No company of that industry yet");
  }

  @Test
  void aFailedPageIsTriedAgain() {
    page.route("**/candidates?*", route -> route.abort());
    open("candidates");
    assertThat(alert()).containsText("cannot be reached");
    page.unroute("**/candidates?*");
    page.getByText("Try again").click();
    assertThat(rows().first()).isVisible();
  }

  @Test
  void whoeverIsNotSignedInIsToldWhatToDo() {
    page.route(
        "**/candidates?*",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setStatus(401)
                    .setContentType("application/problem+json")
                    .setBody("{\"title\":\"Unauthenticated\",\"detail\":\"Send a token.\"}")));
    open("candidates");
    assertThat(alert()).containsText("Not signed in. Reload the page to sign in.");
  }
}
