package dev.headstart.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChatPageIT extends PageCase {
  @BeforeEach
  void openChat() {
    open("");
    assertThat(find("#message")).isFocused();
  }

  private Locator suggestions() {
    return page.getByRole(AriaRole.OPTION);
  }

  @Test
  void anIndustryBringsTermsTenCompaniesTheJobAndWaysToNarrow() {
    ask("Manufacturing but not food");
    assertThat(find(".terms .chip").first()).containsText("C");
    assertThat(find(".terms .chip").first()).containsText("Manufacturing");
    assertThat(find(".terms s").first()).containsText("Manufacture of food products");
    assertThat(find(".card")).hasCount(10);
    assertThat(find("hs-job .pill")).hasText("Queued");
    assertThat(find("hs-job")).containsText(Pattern.compile("starts \\d\\d:\\d\\d SGT, in \\d+"));

    Locator hint = find(".part .chips button.chip").first();
    String title = hint.innerText().split("\n")[0];
    hint.click();
    assertThat(find(".exchange .mine").last()).containsText(title);
    assertThat(find(".exchange").last().locator(".count")).isVisible();
    assertThat(requests("POST /chat")).hasSize(2);
  }

  @Test
  void twentyKeysAskAtMostTwiceAndSendNothing() {
    page.keyboard().type("freight transport by", new Keyboard.TypeOptions().setDelay(25));
    assertThat(suggestions().first()).isVisible();
    assertThat(requests("GET /industries")).hasSizeBetween(1, 2);
    assertThat(requests("POST")).isEmpty();
  }

  @Test
  void aLateSuggestionIsDropped() {
    List<Route> held = new ArrayList<>();
    page.route(Pattern.compile("industries\\?q=bank&"), held::add);
    page.keyboard().type("bank");
    page.waitForCondition(() -> held.size() == 1);
    find("#message").fill("hotel");
    assertThat(suggestions().first())
        .containsText(Pattern.compile("hotel", Pattern.CASE_INSENSITIVE));
    held.get(0).resume();
    page.waitForTimeout(300);
    assertThat(suggestions().first())
        .not()
        .containsText(Pattern.compile("bank", Pattern.CASE_INSENSITIVE));
  }

  @Test
  void aSuggestionIsChosenByKeyboardAndAskedByItsCode() {
    page.keyboard().type("hotel");
    assertThat(suggestions().first()).isVisible();
    page.keyboard().press("ArrowDown");
    assertThat(find("#message")).hasAttribute("aria-activedescendant", "suggestion-0");
    String code = suggestions().first().locator(".code").innerText();
    page.keyboard().press("Enter");
    assertThat(find(".exchange .mine")).containsText("(" + code + ")");
    assertThat(find(".exchange .count")).isVisible();
  }

  @Test
  void enterSendsOnceAndEscTakesItBack() {
    List<Route> held = new ArrayList<>();
    page.route("**/chat", held::add);
    ask("Retail trade");
    page.keyboard().type("more");
    page.keyboard().press("Enter");
    page.keyboard().press("Enter");
    page.waitForCondition(() -> held.size() == 1);
    assertThat(find(".answer.waiting .skeleton")).isVisible();
    page.keyboard().press("Escape");
    page.keyboard().press("Escape");
    assertThat(find(".exchange")).containsText("Stopped.");
    assertThat(requests("POST /chat")).hasSize(1);
    assertThat(find(".send")).isVisible();
  }

  @Test
  void aFailureSaysWhyWithItsTraceAndIsTriedAgain() {
    page.route(
        "**/chat",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setStatus(503)
                    .setContentType("application/problem+json")
                    .setBody(
                        "{\"title\":\"Unavailable\",\"status\":503,\"detail\":\"The database rests.\",\"trace_id\":\"4bf92f\"}")));
    ask("Hotels");
    assertThat(alert()).containsText("The database rests.");
    assertThat(alert()).containsText("4bf92f");
    page.unroute("**/chat");
    page.getByText("Try again").click();
    assertThat(find(".exchange .count")).isVisible();
  }

  @Test
  void whatWasStoppedStandsReadyToBeSentAgain() {
    page.route("**/chat", route -> {});
    ask("Retail trade");
    assertThat(find(".answer.waiting")).isVisible();
    page.keyboard().press("Escape");
    assertThat(find(".exchange")).containsText("Stopped.");
    assertThat(find("#message")).hasValue("Retail trade");
  }

  @Test
  void tryingAgainIsTheSameRequestAndTheNextMessageIsAnother() {
    List<String> keys = new ArrayList<>();
    page.route(
        "**/chat",
        route -> {
          keys.add(route.request().headerValue("Idempotency-Key"));
          if (keys.size() == 1) {
            route.abort();
          } else {
            route.resume();
          }
        });
    ask("Hotels");
    page.getByText("Try again").click();
    assertThat(find(".exchange .count")).isVisible();
    ask("Hotels");
    assertThat(find(".exchange .count")).hasCount(2);
    assertThat(keys).hasSize(3).doesNotContainNull();
    assertThat(keys.get(1)).isEqualTo(keys.get(0));
    assertThat(keys.get(2)).isNotEqualTo(keys.get(0));
  }

  @Test
  void anAnswerLeadsToItsCompaniesInTheList() {
    ask("Manufacturing but not food");
    find(".count a").click();
    assertThat(find("#industry")).hasValue("Manufacturing but not food");
    assertThat(find(".grid-row").first()).isVisible();
    assertThat(find(".grid-rows")).not().containsText("food products");
  }

  @Test
  void whatIsNoIndustryIsAnsweredInWordsAndMakesNoJob() {
    ask("hello");
    assertThat(find(".answer .text")).containsText("Tell me an industry");
    assertThat(find("hs-job")).hasCount(0);
  }

  @Test
  void offlineIsSaid() {
    tab().setOffline(true);
    assertThat(find("#offline")).isVisible();
    ask("Banks");
    assertThat(alert()).containsText("cannot be reached");
    tab().setOffline(false);
    assertThat(find("#offline")).isHidden();
  }

  @Test
  void eachChatRequestReportsOnceHowLongItsFirstByteTook() {
    long before = database().number("SELECT count(*) FROM chat_ttfb_samples");
    ask("Insurance");
    assertThat(find(".exchange .count")).isVisible();
    await().until(() -> database().number("SELECT count(*) FROM chat_ttfb_samples") == before + 1);
    double measured =
        ((Number)
                page.evaluate(
                    "performance.getEntriesByType('resource').filter(e => e.name.endsWith('/chat')).map(e => e.responseStart - e.startTime)[0]"))
            .doubleValue();
    assertThat(
            Double.parseDouble(
                database()
                    .value(
                        "SELECT ttfb_ms FROM chat_ttfb_samples ORDER BY sample_id DESC LIMIT 1")))
        .isCloseTo(measured, offset(0.01));
    assertThat(database().number("SELECT count(receipt_id) FROM chat_ttfb_samples"))
        .as("with the receipt of the reply")
        .isPositive();
    assertThat(requests("POST /metrics/ttfb")).hasSize(1);
  }
}
