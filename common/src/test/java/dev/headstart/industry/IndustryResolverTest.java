package dev.headstart.industry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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
  void banksAreNotBloodBanks() {
    Resolution resolution = RESOLVER.resolve("banks, not blood banks");
    assertThat(resolution.codes()).containsExactly("64120", "64130", "64140");
    assertThat(resolution.terms().get(0).excluded())
        .extracting(Excluded::code)
        .containsExactly("86909");
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
    assertThat(RESOLVER.resolve(message).codes()).isEqualTo(leaves(codes));
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
  void whatStandsInBracketsSaysWhichAreMeant() {
    assertThat(RESOLVER.resolve("F&B (cafes, bars)").codes()).containsExactly("56112", "56130");
    assertThat(RESOLVER.resolve("F&B (including cafes)").codes()).isEqualTo(TREE.leaves("56"));
    assertThat(RESOLVER.resolve("F&B (established)").codes()).isEqualTo(TREE.leaves("56"));
  }

  @Test
  void withoutIsUnderstoodAsItIsShortened() {
    assertThat(RESOLVER.resolve("retailers w/o supermarkets").codes())
        .isSubsetOf(TREE.leaves("47"))
        .doesNotContain("47101");
  }

  @ParameterizedTest
  @CsvSource({
    "'F&B: cafes, bars', 56112 56130",
    "'marine - shipyards, chandlers', 301 46661",
    "'food - importers, distributors', 463",
    "'F&B: law firms', 56 6910",
    "'wholesalers - food, toys', 463 46443",
    "wholesalers (toys), 46443",
    "cleaners (office), 81211"
  })
  void aHeadingAsksForNoMoreThanWhatStandsUnderIt(String message, String codes) {
    assertThat(RESOLVER.resolve(message).codes()).isEqualTo(leaves(codes));
  }

  @ParameterizedTest
  @CsvSource({
    "'wine importers, distributors', 46307",
    "'toy importers, exporters, retailers', 46443 47640",
    "packaging manufacturers and suppliers, 1702 22213 22214 46472",
    "paint makers and sellers, 20221 46634 47521",
    "'makers, sellers and repairers of shoes', 15200 46414 47713 95230",
    "'steel importers, banks', 46620 64120 64130 64140",
    "wholesalers of wine and law firms, 46307 6910",
    "wholesalers of wine and beer, 46307",
    "'people who install CCTV and alarms', 43292",
    "lift suppliers as well as sealant makers, 46543 20296",
    "banks first then law firms, 6412 6413 6414 6910",
    "'hotels, suppliers', 55101"
  })
  void whatIsDoneIsDoneWithTheThingNamedBeforeOrAfter(String message, String codes) {
    assertThat(RESOLVER.resolve(message).codes()).isEqualTo(leaves(codes));
  }

  @Test
  void aLabelSaysNoMoreThanWhatStandsBehindIt() {
    assertThat(RESOLVER.resolve("trade: plumbing").codes()).containsExactly("43220");
  }

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

  @Test
  void aTradeOfAnUnknownThingIsAskedBackAndNotActedUpon() {
    Resolution resolution = RESOLVER.resolve("gizmotron wholesaling");
    assertThat(resolution.hasIndustry()).isFalse();
    assertThat(resolution.needsConfirmation()).isTrue();
    assertThat(resolution.codes()).isEmpty();
    assertThat(resolution.terms().get(0).matched()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"62011", "SSIC 62011", "ssic 62-011", "code 62011"})
  void aCodeIsReadAsItIsWritten(String message) {
    Resolution resolution = RESOLVER.resolve(message);
    assertThat(resolution.codes()).containsExactly("62011");
    assertThat(resolution.terms().get(0).matched())
        .extracting(Match::how)
        .containsExactly(How.CODE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SSIC 10-32", "codes 10-32", "industries 10 to 32", "divisions: 10-32"})
  void aRangeOfDivisionsIsReadAfterAWordThatSaysSo(String message) {
    assertThat(RESOLVER.resolve(message).codes()).isEqualTo(TREE.leaves("C"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"10-32", "28", "281"})
  void twoOrThreeDigitsAloneCouldBeAnyNumber(String message) {
    assertThat(RESOLVER.resolve(message).terms()).isEmpty();
    assertThat(RESOLVER.resolve(message).ignored())
        .extracting(Ignored::reason)
        .containsOnly(Ignored.Reason.NUMBER);
  }

  @ParameterizedTest
  @EnumSource(SsicVersion.class)
  void everyCodeIsReadAsItIsSuggested(SsicVersion edition) {
    SsicTree tree = SsicFixture.tree(edition);
    IndustryResolver resolver = IndustryResolver.of(tree, Lexicon.builtIn());
    for (SsicNode node : tree.nodes()) {
      String asked = SsicNode.asked(node.code());
      assertThat(resolver.resolve(asked).codes()).as(asked).isEqualTo(tree.leaves(node.code()));
    }
  }

  @Test
  void anUnknownCodeIsSaidBack() {
    assertThat(RESOLVER.resolve("SSIC 99999").ignored())
        .extracting(Ignored::reason)
        .contains(Ignored.Reason.UNKNOWN_CODE);
  }

  @Test
  void anExplicitTermMayBeAPrefixOrSeveral() {
    assertThat(RESOLVER.resolveTerm("62").codes()).isEqualTo(TREE.leaves("62"));
    assertThat(RESOLVER.resolveTerm("C").codes()).isEqualTo(TREE.leaves("C"));
    assertThat(RESOLVER.resolveTerm("hotels and cafes").codes()).containsExactly("55101", "56112");
    assertThat(RESOLVER.resolveTerm("qqqqq").matched()).isEmpty();
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

  private static SortedSet<String> leaves(String codes) {
    SortedSet<String> leaves = new TreeSet<>();
    for (String code : codes.split(" ")) {
      leaves.addAll(TREE.leaves(code));
    }
    return leaves;
  }
}
