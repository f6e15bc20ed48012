package dev.headstart.industry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private final Lexicon lexicon = Lexicon.builtIn();
  private final SsicTree tree2020 = SsicFixture.tree(SsicVersion.SSIC_2020);
  private final SsicTree tree2025 = SsicFixture.tree(SsicVersion.SSIC_2025);

  @Test
  void holdsAtLeastSixHundredEntriesAndItsVersion() {
    assertThat(lexicon.entries()).hasSizeGreaterThanOrEqualTo(600);
    assertThat(lexicon.version()).matches("\\d{4}\\.\\d+\\.\\d+");
  }

  @Test
  void everyCodeOfEveryEntryIsInBothTables() {
    Ssic2025Moves moves = Ssic2025Moves.load();
    for (LexiconEntry entry : lexicon.entries()) {
      assertThat(entry.codes())
          .as("2020 codes of %s", entry.phrases())
          .allMatch(code -> tree2020.node(code).isPresent());
      assertThat(entry.codes2025())
          .as("2025 codes of %s", entry.phrases())
          .allMatch(code -> tree2025.node(code).isPresent());
      for (String code : entry.codes()) {
        assertThat(moves.translate(code, tree2025))
            .as("2025 translation of %s in %s", code, entry.phrases())
            .isNotEmpty()
            .allMatch(moved -> tree2025.node(moved).isPresent());
      }
    }
  }

  @Test
  void sectionsFromJOnAreNamedByTheirDivisions_becauseTheirLettersShiftIn2025() {
    assertThat(lexicon.entries())
        .flatExtracting(LexiconEntry::codes)
        .filteredOn(code -> code.length() == 1)
        .allMatch(letter -> letter.compareTo("I") <= 0);
  }

  @Test
  void linesStandInTheOrderOfTheClassification() {
    List<String> order = new ArrayList<>();
    for (LexiconEntry entry : lexicon.entries()) {
      String code = entry.codes().isEmpty() ? "~" : entry.codes().get(0);
      order.add(tree2020.node(code).map(node -> node.section() + sorted(code)).orElse(code));
    }
    assertThat(order).isSorted();
  }

  /** A section comes before its divisions. */
  private static String sorted(String code) {
    return code.length() == 1 ? "" : code;
  }

  @Test
  void phrasesStandAsTheyAreCompared_soThatTheStartNeedNotBringThemThere() {
    List<String> phrases = new ArrayList<>();
    lexicon.entries().forEach(entry -> phrases.addAll(entry.phrases()));
    lexicon.things().forEach(thing -> phrases.addAll(thing.phrases()));
    assertThat(phrases).allSatisfy(p -> assertThat(p).isEqualTo(IndustryResolver.compared(p)));
  }

  @Test
  void everyEntrySaysInWhichSenseItIsRead() {
    assertThat(lexicon.entries())
        .filteredOn(entry -> entry.note().isBlank())
        .extracting(LexiconEntry::phrases)
        .isEmpty();
  }

  @Test
  void noPhraseStandsTwice() {
    Map<String, String> seen = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (LexiconEntry entry : lexicon.entries()) {
      for (String phrase : entry.phrases()) {
        String before = seen.put(Tokens.key(phrase), entry.phrases().get(0));
        if (before != null && !before.equals(entry.phrases().get(0))) {
          twice.add(phrase + " (" + before + ", " + entry.phrases().get(0) + ")");
        }
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void everyPhraseIsUnderstoodAsItsEntrySays() {
    IndustryResolver resolver = IndustryResolver.of(tree2020, lexicon);
    List<String> otherwise = new ArrayList<>();
    for (LexiconEntry entry : lexicon.entries()) {
      for (String phrase : entry.phrases()) {
        List<String> leaves =
            entry.codes().stream().flatMap(c -> tree2020.leaves(c).stream()).distinct().toList();
        if (!resolver.resolve(phrase).codes().containsAll(leaves)) {
          otherwise.add(phrase);
        }
      }
    }
    assertThat(otherwise).isEmpty();
  }

  @Test
  void aTenantsEntryOverridesOursAndShowsInTheVersion() {
    LexiconEntry own =
        new LexiconEntry(List.of("restaurants"), List.of("56200"), List.of(), "only caterers");
    Lexicon overridden = lexicon.with(List.of(own));
    IndustryResolver resolver = IndustryResolver.of(tree2020, overridden);

    assertThat(resolver.resolve("restaurants").codes()).containsExactly("56200");
    assertThat(overridden.version()).startsWith(lexicon.version()).isNotEqualTo(lexicon.version());
    assertThat(lexicon.with(List.of()).version()).isEqualTo(lexicon.version());
  }
}
