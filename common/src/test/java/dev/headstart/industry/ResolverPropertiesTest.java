package dev.headstart.industry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text; each loop is seeded, so a failure repeats. */
class ResolverPropertiesTest {
  private static final SsicTree TREE = SsicFixture.tree(SsicVersion.SSIC_2020);
  private static final IndustryResolver RESOLVER = IndustryResolver.of(TREE, Lexicon.builtIn());
  private static final List<String> KNOWN =
      List.of(
          "manufacturing",
          "restaurants",
          "law firms",
          "logistics",
          "bakeries",
          "SSIC 46",
          "furniture shops",
          "hotels",
          "toy makers",
          "wholesale of wine",
          "schools",
          "62011");

  @Test
  void noTextMakesItThrowOrExceedItsLimits() {
    Random random = new Random(20_261_123);
    for (int i = 0; i < 2_000; i++) {
      String text = anything(random, random.nextInt(120));
      assertThatCode(() -> assertWithinLimits(RESOLVER.resolve(text)))
          .as(text)
          .doesNotThrowAnyException();
      assertThatCode(() -> RESOLVER.resolveTerm(text)).as(text).doesNotThrowAnyException();
      assertThatCode(() -> RESOLVER.lookAhead(text, 5)).as(text).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u0000",
        "\ud800",
        "\udc00x",
        "\ud83d\ude00",
        "&",
        "()",
        ")(",
        ",,,",
        "#1"
      })
  void oddTextsHoldNoIndustry(String text) {
    assertThat(RESOLVER.resolve(text).terms()).isEmpty();
  }

  @Test
  void twentyThousandCharactersAreReadUpToTheLimitAndThatIsSaid() {
    for (String piece :
        List.of("restaurants ", "a", "hotels, ", "(", "9", "\ud83d\ude00", "x@y.", "1-")) {
      Resolution resolution = RESOLVER.resolve(piece.repeat(20_000 / piece.length()));
      assertWithinLimits(resolution);
      assertThat(resolution.ignored())
          .extracting(Ignored::reason)
          .contains(Ignored.Reason.MESSAGE_TOO_LONG);
    }
  }

  @Test
  void theTwentyFirstTermIsIgnoredAndSaidBack() {
    List<String> phrases =
        Lexicon.builtIn().entries().stream().limit(400).map(e -> e.phrases().get(0)).toList();
    String message =
        IntStream.range(0, 30).mapToObj(i -> phrases.get(i * 7)).collect(Collectors.joining("\n"));
    Resolution resolution = RESOLVER.resolve(message);
    assertThat(resolution.terms()).hasSize(20);
    assertThat(resolution.ignored())
        .extracting(Ignored::reason)
        .contains(Ignored.Reason.TOO_MANY_TERMS);
  }

  @Test
  void aTermIsReadUpToEightyCharacters() {
    String term = "restaurants " + "serving wonderful noodles ".repeat(6);
    Resolution resolution = RESOLVER.resolve(term);
    assertWithinLimits(resolution);
    assertThat(resolution.ignored())
        .extracting(Ignored::reason)
        .contains(Ignored.Reason.TERM_TOO_LONG);
  }

  @Test
  void exclusionAlwaysWins() {
    for (String asked : KNOWN) {
      for (String out : KNOWN) {
        SortedSet<String> ruledOut = RESOLVER.resolve(out).codes();
        assertThat(RESOLVER.resolve(asked + "\nnot " + out).codes())
            .as("%s, not %s", asked, out)
            .doesNotContainAnyElementsOf(ruledOut);
        assertThat(RESOLVER.resolve("except " + out + "\n" + asked + "\n" + out).codes())
            .as("except %s, but %s and %s", out, asked, out)
            .doesNotContainAnyElementsOf(ruledOut);
      }
    }
  }

  @Test
  void addingATermNeverRemovesAnothersCodes() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      StringBuilder message = new StringBuilder();
      SortedSet<String> before = new TreeSet<>();
      for (int n = 0; n < 4; n++) {
        message.append(n == 0 ? "" : "\n").append(KNOWN.get(random.nextInt(KNOWN.size())));
        SortedSet<String> now = RESOLVER.resolve(message.toString()).codes();
        assertThat(now).as(message.toString()).containsAll(before);
        before = now;
      }
    }
  }

  private static void assertWithinLimits(Resolution resolution) {
    assertThat(resolution.terms()).hasSizeLessThanOrEqualTo(20);
    assertThat(resolution.terms())
        .allSatisfy(term -> assertThat(term.input().length()).isLessThanOrEqualTo(80));
    assertThat(resolution.ignored())
        .allSatisfy(piece -> assertThat(piece.text().length()).isLessThanOrEqualTo(80));
    assertThat(resolution.codes()).allMatch(code -> TREE.leaves(code).contains(code));
  }

  private static String anything(Random random, int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      switch (random.nextInt(6)) {
        case 0 -> text.append((char) random.nextInt(0x10000));
        case 1 -> text.appendCodePoint(random.nextInt(0x110000));
        case 2 -> text.append(" ,;:()-/&+.\n\t'#@$%".charAt(random.nextInt(18)));
        case 3 -> text.append(random.nextInt(100_000));
        case 4 -> text.append(' ').append(KNOWN.get(random.nextInt(KNOWN.size())));
        default -> text.append((char) ('a' + random.nextInt(26)));
      }
    }
    return text.toString();
  }
}
