package dev.headstart.industry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which misspelt words are corrected, and what then becomes of the others. */
class CorrectionTest {
  private static final SsicTree TREE = SsicFixture.tree(SsicVersion.SSIC_2020);
  private static final IndustryResolver RESOLVER = IndustryResolver.of(TREE, Lexicon.builtIn());

  @Test
  void aCorrectedSpellingIsShown() {
    TermResolution term = RESOLVER.resolve("manufacturng companies").terms().get(0);
    assertThat(term.readAs()).contains("manufacturing");
    assertThat(term.matched()).extracting(Match::how).containsOnly(How.FUZZY);
    assertThat(term.codes()).isEqualTo(TREE.leaves("C"));
  }

  @Test
  void anOrdinaryWordIsNoMisspeltIndustry() {
    for (String row : Resources.rows("ordinary-words.txt")) {
      for (String word : row.split(" ")) {
        assertThat(RESOLVER.resolve("that " + word + " here").terms())
            .as(word)
            .allMatch(term -> term.readAs().isEmpty());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "insurence brokers, 66222",
    "sanitary ware supplierss, 46639",
    "ironmongry suppliers, 46632",
    "hairdresing salons, 96021"
  })
  void aSlipLeavesTheOtherWordsTheirMeaning(String message, String code) {
    TermResolution term = RESOLVER.resolve(message).terms().get(0);
    assertThat(term.readAs()).isPresent();
    assertThat(term.codes()).containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"patisseries", "handymen", "cookies", "bookies"})
  void irregularPluralsAreNoMisspellings(String word) {
    assertThat(RESOLVER.resolve(word).terms())
        .singleElement()
        .satisfies(term -> assertThat(term.readAs()).isEmpty());
  }

  @Test
  void twoSlipsInAShortWordAreAskedBackAndNotActedUpon() {
    TermResolution term = RESOLVER.resolve("acountnts").terms().get(0);
    assertThat(term.readAs()).contains("accountant");
    assertThat(term.needsConfirmation()).isTrue();
    assertThat(term.codes()).isEmpty();
  }
}
