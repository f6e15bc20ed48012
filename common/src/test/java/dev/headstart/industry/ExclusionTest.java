package dev.headstart.industry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is ruled out. */
class ExclusionTest {
  private static final SsicTree TREE = SsicFixture.tree(SsicVersion.SSIC_2020);
  private static final IndustryResolver RESOLVER = IndustryResolver.of(TREE, Lexicon.builtIn());

  @Test
  void banksAreNotBloodBanks() {
    Resolution resolution = RESOLVER.resolve("banks, not blood banks");
    assertThat(resolution.codes()).containsExactly("64120", "64130", "64140");
    assertThat(resolution.terms().get(0).excluded())
        .extracting(Excluded::code)
        .containsExactly("86909");
  }

  @Test
  void whatIsRuledOutIsFoundInsideWhatWasAsked() {
    assertThat(RESOLVER.resolve("food manufacturing except bakeries").codes())
        .isSubsetOf(TREE.leaves("10"))
        .doesNotContainAnyElementsOf(TREE.leaves("1071"));
    assertThat(RESOLVER.resolve("manufacturing but not food").codes())
        .doesNotContainAnyElementsOf(TREE.leaves("10"));
  }

  @Test
  void nonBehindACommaRulesOut_butNotInAWord() {
    assertThat(RESOLVER.resolve("manpower contractors, non-IT").codes()).containsExactly("78102");
    assertThat(RESOLVER.resolve("charities, non-profits").codes()).contains("88992", "94991");
  }

  @Test
  void whatIsRuledOutOfNothingIsSaidBack() {
    assertThat(RESOLVER.resolve("everything except manufacturing").ignored())
        .containsExactly(new Ignored("manufacturing", Ignored.Reason.NOTHING_ASKED));
  }

  @Test
  void withoutIsUnderstoodAsItIsShortened() {
    assertThat(RESOLVER.resolve("retailers w/o supermarkets").codes())
        .isSubsetOf(TREE.leaves("47"))
        .doesNotContain("47101");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "skip banks; only insurers",
        "instead of banks give me insurers",
        "exclude existing customers, insurers only",
        "no, I meant insurers"
      })
  void whatIsAskedForAfterAnExclusionIsNotExcluded(String message) {
    assertThat(RESOLVER.resolve(message).codes()).isEqualTo(TREE.leaves("65"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "florists, cafes no need",
        "florists can but cafes cannot",
        "florists, we have enough cafes so leave those out",
        "florists but dont include cafes",
        "florists, remove cafes pls",
        "forget cafes, go for florists",
        "avoid cafes (off limits clients), give florists",
        "i want florists, neither cafes nor bars"
      })
  void whatIsRuledOutOnceItHasBeenSaidIsRuledOut(String message) {
    Resolution resolution = RESOLVER.resolve(message);
    assertThat(resolution.codes()).containsExactly("47743");
    assertThat(resolution.terms()).singleElement();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not just florists, cafes too",
        "not only florists but also cafes",
        "besides florists i also need cafes",
        "florists on top of cafes",
        "how many florists vs cafes"
      })
  void notOnlyRulesNothingOut(String message) {
    assertThat(RESOLVER.resolve(message).codes()).containsExactly("47743", "56112");
  }
}
