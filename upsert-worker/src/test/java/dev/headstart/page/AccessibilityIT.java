package dev.headstart.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * No view has a serious finding of axe, in light and in dark; nothing scrolls sideways at 200 %
 * zoom and at 320 px; the keyboard is enough.
 */
class AccessibilityIT extends PageCase {
  private static final String FINDINGS =
      """
      async () => (await axe.run({ resultTypes: ["violations"] })).violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(" ")}`)
      """;

  @Test
  void theChatIsForEverybodyBeforeTheFirstQuestion() throws IOException {
    open("");
    assertThat(find("#message")).isVisible();
    check();
  }

  @Test
  void anAnswerAndSuggestionsAreForEverybody() throws IOException {
    open("");
    ask("Manufacturing but not food");
    assertThat(find("hs-job .pill")).isVisible();
    find("#message").fill("trade");
    assertThat(find("[role=option]").first()).isVisible();
    check();
  }

  @Test
  void suggestionsUseTheWholeWidthOfAPhone() {
    page.setViewportSize(320, 640);
    open("");
    find("#message").fill("manu");
    Locator first = find("[role=option]").first();
    assertThat(first).isVisible();
    assertThat(first.boundingBox().width).isGreaterThan(260);
    double title =
        first.locator(".title").boundingBox().x + first.locator(".title").boundingBox().width;
    assertThat(title).isLessThanOrEqualTo(first.locator(".live").boundingBox().x);
  }

  @Test
  void theCandidatesAreForEverybody() throws IOException {
    open("");
    ask("Hotels");
    assertThat(find(".card").first()).isVisible();
    open("candidates");
    assertThat(find(".grid-row").first()).isVisible();
    check();
  }

  @Test
  void aListWithoutCandidatesIsForEverybody() throws IOException {
    open("candidates?industry=01111");
    assertThat(find(".empty")).isVisible();
    check();
  }

  @Test
  void theOperationsAreForEverybody() throws IOException {
    open("operations");
    assertThat(find(".figure").first()).isVisible();
    check();
  }

  @Test
  void aJobIsForEverybody() throws IOException {
    open("");
    ask("Education");
    find("hs-job a").click();
    assertThat(find(".job-page .pill")).isVisible();
    check();
  }

  private void check() throws IOException {
    // By the debugger, for which the page's own policy does not hold.
    page.evaluate(Chromium.axe());
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(
          new Page.EmulateMediaOptions()
              .setColorScheme(scheme)
              .setReducedMotion(ReducedMotion.REDUCE));
      assertThat((List<?>) page.evaluate(FINDINGS)).as(scheme.name()).isEmpty();
    }
    // A browser zoomed to 200 % lays out half the width: 1280 px become 640.
    for (int width : List.of(640, 320)) {
      page.setViewportSize(width, 640);
      assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
          .isLessThanOrEqualTo(width);
    }
  }

  @Test
  void theStoryIsToldByKeyboardAlone() {
    open("");
    assertThat(find("#message")).isFocused();
    page.keyboard().type("Education");
    page.keyboard().press("Enter");
    tabTo(find("hs-job a"));
    page.keyboard().press("Enter");
    tabTo(button("Cancel"));
    page.keyboard().press("Enter");
    assertThat(find(".job-page .pill")).hasText("Cancelled");
  }

  @Test
  void theSkipLinkLeadsPastTheMenu() {
    open("operations");
    assertThat(find("hs-operations h1")).isVisible();
    find(".skip").focus();
    assertThat(find(".skip")).isInViewport();
    page.keyboard().press("Enter");
    assertThat(find("#main")).isFocused();
    assertThat(find("hs-operations h1")).isVisible();
  }

  private void tabTo(Locator goal) {
    assertThat(goal).isVisible();
    for (int i = 0; i < 60; i++) {
      page.keyboard().press("Tab");
      if ((Boolean) goal.evaluate("element => element === document.activeElement")) {
        return;
      }
    }
    throw new AssertionError("Not reached by Tab: " + goal);
  }
}
