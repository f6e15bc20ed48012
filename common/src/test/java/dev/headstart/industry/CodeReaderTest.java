package dev.headstart.industry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes that are typed as such. */
class CodeReaderTest {
  private static final SsicTree TREE = SsicFixture.tree(SsicVersion.SSIC_2020);
  private static final IndustryResolver RESOLVER = IndustryResolver.of(TREE, Lexicon.builtIn());

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
}
