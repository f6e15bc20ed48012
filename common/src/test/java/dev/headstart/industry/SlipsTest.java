package dev.headstart.industry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The work for one message is bounded by counting it: a page of unknown words costs no more. */
class SlipsTest {
  private static final SsicTree TREE = SsicFixture.tree(SsicVersion.SSIC_2020);
  private static final Indexes INDEXES = Indexes.of(TREE, Lexicon.builtIn());
  private static final PhraseTable<EverydayWord> EVERYDAY = EverydayWord.load();

  private final Later<FuzzyIndex> spellings = new Later<>(() -> INDEXES.spellings(EVERYDAY));
  private final List<Slips> made = new ArrayList<>();

  @Test
  void aMisspeltWordIsLookedUpOnce() {
    Slips slips = new Slips(spellings);
    assertThat(slips.nearest("restaurnt").orElseThrow().word()).isEqualTo("restaurant");
    assertThat(slips.nearest("restaurnt")).isPresent();
    assertThat(slips.count()).isEqualTo(1);
  }

  @Test
  void ofTwoWordsEquallyNearTheOneThatIsAnIndustryIsMeant() {
    assertThat(new Slips(spellings).nearest("lawer").orElseThrow().word()).isEqualTo("lawyer");
  }

  @Test
  void aMessageOfUnknownWordsIsLookedUpAtMostSixteenTimes() {
    for (String between : List.of(" ", ", ", "\n", "/", " and ", " not ", ". ")) {
      engine().understand(unknownWords(between), false);
    }
    assertThat(made).extracting(Slips::count).allMatch(count -> count <= Slips.MOST);
    assertThat(made).extracting(Slips::count).contains(Slips.MOST);
  }

  @Test
  void aListIsReadUpToTwentyFourParts() {
    Engine.Understood understood = engine().understand(unknownWords(", "), false);
    assertThat(understood.ignored()).hasSizeLessThanOrEqualTo(Engine.MOST_PARTS + 2);
    assertThat(understood.ignored())
        .extracting(Ignored::reason)
        .contains(Ignored.Reason.TOO_MANY_TERMS);
  }

  private Engine engine() {
    return Engine.of(
        TREE,
        INDEXES,
        EVERYDAY,
        () -> {
          Slips slips = new Slips(spellings);
          made.add(slips);
          return slips;
        });
  }

  private static String unknownWords(String between) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < 1_900; i++) {
      text.append("qwz").append((char) ('a' + i / 26 % 26)).append((char) ('a' + i % 26));
      text.append("xkv").append(between);
    }
    return text.toString();
  }
}
