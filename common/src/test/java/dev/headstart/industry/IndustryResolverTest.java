package dev.headstart.industry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndustryResolverTest {
  private static final SsicTree TREE = SsicFixture.tree(SsicVersion.SSIC_2020);
  private static final IndustryResolver RESOLVER = IndustryResolver.of(TREE, Lexicon.builtIn());

  @Test
  void manufacturingIsAllOfSectionC() {
    Resolution resolution = RESOLVER.resolve("Show me manufacturing companies");
    assertThat(resolution.codes()).isEqualTo(TREE.leaves("C"));
    assertThat(resolution.terms())
        .singleElement()
        .satisfies(
            term -> {
              assertThat(term.input()).isEqualTo("manufacturing");
              assertThat(term.matched())
                  .extracting(Match::code, Match::level, Match::how)
                  .containsExactly(tuple("C", SsicLevel.SECTION, How.ALIAS));
            });
  }

  @ParameterizedTest
  @CsvSource({
    "spas, 96022",
    "hotel, 55101",
    "hotel consultants, 70203",
    "training, 854",
    "spring makers, 25995",
    "plant nurseries, 0114",
    "power plants, 35101 35102",
    "playgroups, 85101 88911",
    "bars in Bugis, 56130",
    "online marketplaces, 632"
  })
  void aWordThatMisleadsIsReadInItsSense(String message, String codes) {
    assertThat(RESOLVER.resolve(message).codes()).isEqualTo(SsicFixture.leaves(TREE, codes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"services", "play", "online", "our services"})
  void aWordThatHasNoSenseAloneIsNoIndustry(String message) {
    assertThat(RESOLVER.resolve(message).terms()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "tire shops, tyre shops",
    "jewelry store, jewellery stores",
    "fitness centers, fitness centre",
    "ｒｅｓｔａｕｒａｎｔｓ, restaurant",
    "property mgmt, property management",
    "chem mfrs, chemical manufacturers",
    "CAFÉS, cafe"
  })
  void spellingNumberAndTypefaceDoNotMatter(String one, String other) {
    assertThat(RESOLVER.resolve(one).codes())
        .isNotEmpty()
        .isEqualTo(RESOLVER.resolve(other).codes());
  }

  @Test
  void whatIsNoIndustryIsSaidBack() {
    assertThat(
            RESOLVER
                .resolve(
                    "logistics in Jurong with 10-200 employees, Series B, see https://acme.com or"
                        + " jane@acme.com of 201912345K")
                .ignored())
        .extracting(Ignored::reason)
        .contains(
            Ignored.Reason.PLACE,
            Ignored.Reason.NUMBER,
            Ignored.Reason.FUNDING,
            Ignored.Reason.EMAIL,
            Ignored.Reason.UEN,
            Ignored.Reason.URL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ABC Trading Pte Ltd",
        "can we do it weekly",
        "we'd rather wait",
        "moved to next week",
        "the page is blank",
        "mark them as done",
        "who has access to my searches?",
        "why nothing found?"
      })
  void namesAndStrayWordsAreNoIndustry(String message) {
    assertThat(RESOLVER.resolve(message).terms()).isEmpty();
  }

  @Test
  void aTradeOfAnUnknownThingIsAskedBackAndNotActedUpon() {
    Resolution resolution = RESOLVER.resolve("gizmotron wholesaling");
    assertThat(resolution.hasIndustry()).isFalse();
    assertThat(resolution.needsConfirmation()).isTrue();
    assertThat(resolution.codes()).isEmpty();
    assertThat(resolution.terms().get(0).matched()).isNotEmpty();
  }

  @Test
  void theSameMessageGetsTheSameAnswer() {
    String message = "fintech, makers of toys, not games, resturants in Bedok";
    IndustryResolver other = IndustryResolver.of(TREE, Lexicon.builtIn());
    assertThat(RESOLVER.resolve(message)).isEqualTo(other.resolve(message));
    assertThat(RESOLVER.resolve(message).resolverVersion()).isEqualTo(IndustryResolver.VERSION);
    assertThat(RESOLVER.resolve(message).lexiconVersion()).isEqualTo(Lexicon.builtIn().version());
  }

  @Test
  void bothEditionsAreServed() {
    SsicTree tree2025 = SsicFixture.tree(SsicVersion.SSIC_2025);
    IndustryResolver resolver = IndustryResolver.of(tree2025, Lexicon.builtIn());
    assertThat(resolver.resolve("universities").codes()).contains("85402");
    assertThat(resolver.resolve("financial services").codes()).isEqualTo(tree2025.leaves("L"));
    assertThat(resolver.resolve("civil engineering").codes()).isEqualTo(tree2025.leaves("42"));
  }

  @Test
  void nullIsAProgrammersError() {
    assertThatNullPointerException().isThrownBy(() -> RESOLVER.resolve(null));
    assertThatNullPointerException().isThrownBy(() -> RESOLVER.resolveTerm(null));
    assertThatNullPointerException().isThrownBy(() -> RESOLVER.lookAhead(null, 5));
  }
}
