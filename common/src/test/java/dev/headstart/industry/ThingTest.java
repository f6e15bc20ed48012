package dev.headstart.industry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThingTest {
  private static final SsicTree TREE = SsicFixture.tree(SsicVersion.SSIC_2020);
  private static final IndustryResolver RESOLVER = IndustryResolver.of(TREE, Lexicon.builtIn());

  @ParameterizedTest
  @CsvSource({
    "violin, 32200 46437 47536",
    "violin makers, 32200",
    "violin suppliers, 46437",
    "violin shops in Bugis, 47536",
    "violin lessons, 85408",
    "violin repair, 95299",
    "badminton courts, 93119",
    "badminton clubs, 93120",
    "badminton coaching, 85407",
    "koi farms, 03202",
    "fence contractors, 43307 43309",
    "marble and granite suppliers, 46633",
    "companies that make kaya or jam, 10301"
  })
  void whoIsMeantDependsOnWhatIsDoneWithTheThing(String message, String codes) {
    assertThat(RESOLVER.resolve(message).codes()).containsExactlyInAnyOrder(codes.split(" "));
  }

  @Test
  void aThingThatNobodyMakesOrSellsIsAskedBackUnlessATradeIsSaid() {
    assertThat(RESOLVER.resolve("chess").needsConfirmation()).isTrue();
    assertThat(RESOLVER.resolve("chess lessons").codes()).containsExactly("85409");
  }

  @Test
  void anUnknownThingIsAskedBackByItsTrade() {
    TermResolution term = RESOLVER.resolve("zorb manufacturing").terms().get(0);
    assertThat(term.needsConfirmation()).isTrue();
    assertThat(term.matched()).extracting(Match::code).containsExactly("C");
  }

  @Test
  void everyCodeIsInTheTablesAndNoThingStandsTwice() {
    Map<String, Thing> seen = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (Thing thing : Thing.load()) {
      assertThat(thing.codes()).allMatch(code -> TREE.node(code).isPresent());
      assertThat(thing.said()).allMatch(code -> TREE.node(code).isPresent());
      for (String phrase : thing.phrases()) {
        Thing before = seen.put(Tokens.key(phrase), thing);
        if (before != null && before != thing) {
          twice.add(phrase);
        }
      }
    }
    assertThat(twice).isEmpty();
    assertThat(seen).hasSizeGreaterThan(2_500);
  }

  @Test
  void whateverIsSaidOfAnyThingIsAnsweredWithCodesOrNotAtAll() {
    List<String> trades = new ArrayList<>(TradeWords.PEOPLE.keySet());
    trades.sort(null);
    Random random = new Random(3);
    for (Thing thing : Thing.load()) {
      for (String phrase : thing.phrases()) {
        String trade = trades.get(random.nextInt(trades.size()));
        for (String text : List.of(phrase, phrase + " " + trade, phrase + ", manufacturing")) {
          assertThat(RESOLVER.resolve(text).terms())
              .as(text)
              .allSatisfy(term -> assertThat(term.matched()).isNotEmpty());
        }
      }
    }
  }
}
