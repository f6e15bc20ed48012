package dev.headstart.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OperationsPageIT extends PageCase {
  @AfterEach
  void forgetSamples() {
    database().execute("TRUNCATE chat_ttfb_samples, industry_misses");
  }

  @Test
  void whoeverWaitsLongerThanTheGoalIsSeenAtOnce() {
    database()
        .execute(
            "INSERT INTO chat_ttfb_samples (tenant_id, ttfb_ms) SELECT 'default', 900 FROM generate_series(1, 200)");
    open("operations");
    assertThat(find(".verdict.bad")).containsText("p95 is above 300 ms");
    assertThat(find(".figure").first().locator(".value").first()).hasText("900 ms");
    assertThat(find(".figure").first().locator(".goal").first()).isVisible();
  }

  @Test
  void theOldestQueuedJobIsToldAndLeadsToItsPage() {
    open("");
    ask("Real estate");
    assertThat(find("hs-job .pill")).hasText("Queued");
    open("operations");
    assertThat(find(".figures")).containsText("the oldest for");
    find(".jobs a").first().click();
    assertThat(find(".job-page h1")).isFocused();
    assertThat(find(".job-page .facts")).containsText("Real estate");
  }

  @Test
  void figuresAreRenewedWhileLookedAtAndNotAfterwards() {
    page.clock().install();
    open("operations");
    assertThat(find(".figure").first()).isVisible();
    page.clock().fastForward(5_000);
    page.waitForCondition(() -> requests("GET /metrics").size() == 2);
    goTo("Chat");
    forgetRequests();
    page.clock().fastForward(60_000);
    page.waitForTimeout(200);
    assertThat(requests("GET /metrics")).isEmpty();
  }

  @Test
  void termsThatFoundNothingAreListedTheMostWantedFirst() {
    database()
        .execute(
            """
            INSERT INTO industry_misses (tenant_id, term, count, last_seen)
            VALUES ('default', 'metaverse', 3, now()), ('default', 'cryptids', 9, now() - INTERVAL '1 hour')
            """);
    open("operations");
    assertThat(find(".misses li").first()).containsText("cryptids");
    assertThat(find(".misses li").nth(1)).containsText("metaverse");
  }

  @Test
  void aFailureLeavesTheLastFiguresAndSaysSo() {
    open("operations");
    assertThat(find(".figure").first()).isVisible();
    page.route("**/metrics", route -> route.abort());
    assertThat(alert()).containsText("cannot be reached");
    assertThat(find(".figure").first()).isVisible();
  }
}
