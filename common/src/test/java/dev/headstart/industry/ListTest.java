package dev.headstart.industry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a list, of a heading and of what is said to be done with things. */
class ListTest {
  private static final SsicTree TREE = SsicFixture.tree(SsicVersion.SSIC_2020);
  private static final IndustryResolver RESOLVER = IndustryResolver.of(TREE, Lexicon.builtIn());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "manufacturing, logistics",
        "- manufacturing\n- logistics",
        "1. Manufacturing\n2. Logistics",
        "manufacturing and logistics",
        "manufacturing / logistics",
        "industry: manufacturing; logistics",
        "manufacturing & logistics"
      })
  void listsAreReadHoweverTheyAreWritten(String message) {
    assertThat(RESOLVER.resolve(message).terms())
        .extracting(term -> term.input().toLowerCase(java.util.Locale.ROOT))
        .containsExactly("manufacturing", "logistics");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"food and beverage", "research & development", "oil & gas", "arts and crafts"})
  void aKnownPhraseIsNeverSplit(String phrase) {
    assertThat(RESOLVER.resolve(phrase).terms()).hasSize(1);
  }

  @Test
  void whatStandsInBracketsSaysWhichAreMeant() {
    assertThat(RESOLVER.resolve("F&B (cafes, bars)").codes()).containsExactly("56112", "56130");
    assertThat(RESOLVER.resolve("F&B (including cafes)").codes()).isEqualTo(TREE.leaves("56"));
    assertThat(RESOLVER.resolve("F&B (established)").codes()).isEqualTo(TREE.leaves("56"));
  }

  @ParameterizedTest
  @CsvSource({
    "'F&B: cafes, bars', 56112 56130",
    "'marine - shipyards, chandlers', 301 46661",
    "'food - importers, distributors', 463",
    "'F&B: law firms', 56 69101",
    "'wholesalers - food, toys', 463 46443",
    "wholesalers (toys), 46443",
    "cleaners (office), 81211"
  })
  void aHeadingAsksForNoMoreThanWhatStandsUnderIt(String message, String codes) {
    assertThat(RESOLVER.resolve(message).codes()).isEqualTo(SsicFixture.leaves(TREE, codes));
  }

  @ParameterizedTest
  @CsvSource({
    "'wine importers, distributors', 46307",
    "'toy importers, exporters, retailers', 46443 47640",
    "packaging manufacturers and suppliers, 1702 22213 22214 46472",
    "paint makers and sellers, 20221 46634 47521",
    "'makers, sellers and repairers of shoes', 15200 46414 47713 95230",
    "'steel importers, banks', 46620 64120 64130 64140",
    "wholesalers of wine and law firms, 46307 69101",
    "wholesalers of wine and beer, 46307",
    "'people who install CCTV and alarms', 43292",
    "lift suppliers as well as sealant makers, 46543 20296",
    "banks first then law firms, 6412 6413 6414 69101",
    "'hotels, suppliers', 55101"
  })
  void whatIsDoneIsDoneWithTheThingNamedBeforeOrAfter(String message, String codes) {
    assertThat(RESOLVER.resolve(message).codes()).isEqualTo(SsicFixture.leaves(TREE, codes));
  }

  @Test
  void aLabelSaysNoMoreThanWhatStandsBehindIt() {
    assertThat(RESOLVER.resolve("trade: plumbing").codes()).containsExactly("43220");
  }

  @ParameterizedTest
  @CsvSource({
    "book publishers and magazines, 58110 58132",
    "distilleries making gin or rum, 11010",
    "lift maintenance and repair firms, 28162 43291",
    "laptop and computer repair centres, 95110",
    "cleaning swimming pools, 81292"
  })
  void whatIsNamedBesideFirmsIsTheirs(String message, String codes) {
    assertThat(RESOLVER.resolve(message).codes()).isEqualTo(SsicFixture.leaves(TREE, codes));
  }

  @ParameterizedTest
  @CsvSource({
    "'Telcos, mobile network operators specifically', 61012",
    "'Food importers? just rice and grocery wholesalers', 46303",
    "F&B (cafes and bars), 56112 56130"
  })
  void whereOnlySomeAreMeantTheOthersAreNot(String message, String codes) {
    assertThat(RESOLVER.resolve(message).codes()).isEqualTo(SsicFixture.leaves(TREE, codes));
  }
}
