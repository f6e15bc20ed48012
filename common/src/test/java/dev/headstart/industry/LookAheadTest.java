package dev.headstart.industry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookAheadTest {
  private final IndustryResolver resolver =
      IndustryResolver.of(SsicFixture.tree(SsicVersion.SSIC_2020), Lexicon.builtIn());

  @Test
  void completesTitlesAliasesAndCodes() {
    assertThat(resolver.lookAhead("manufac", 5))
        .first()
        .extracting(Suggestion::code)
        .isEqualTo("C");
    assertThat(resolver.lookAhead("airc", 5)).extracting(Suggestion::code).contains("43220");
    assertThat(resolver.lookAhead("6201", 5))
        .extracting(Suggestion::code)
        .containsExactly("6201", "62011", "62012", "62013");
  }

  @Test
  void forgivesATypingSlip() {
    assertThat(resolver.lookAhead("resturant", 3)).extracting(Suggestion::code).contains("56111");
  }

  @Test
  void neverGivesMoreThanAskedForNorAnythingForNothing() {
    assertThat(resolver.lookAhead("s", 7)).hasSize(7);
    assertThat(resolver.lookAhead("s", 0)).hasSize(1);
    assertThat(resolver.lookAhead("  ", 7)).isEmpty();
    assertThat(resolver.lookAhead("zzzzqq", 7)).isEmpty();
  }
}
