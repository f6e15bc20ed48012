package dev.headstart.industry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The bars of the product, on our own labelled utterances. */
class UtterancesTest {
  private final IndustryResolver resolver =
      IndustryResolver.of(SsicFixture.tree(SsicVersion.SSIC_2020), Lexicon.builtIn());

  private final List<Verdict> verdicts =
      Utterance.committed().stream().map(u -> Verdict.of(resolver, u)).toList();

  @Test
  void theSetHoldsAtLeastTwoHundredUtterancesWithAndWithoutIndustries() {
    assertThat(verdicts).hasSizeGreaterThanOrEqualTo(200);
    assertThat(verdicts).filteredOn(v -> v.expected().isEmpty()).hasSizeGreaterThanOrEqualTo(80);
  }

  @Test
  void atLeastNineInTenAreUnderstoodWithPrecisionAndRecallOfFourFifths() {
    List<Verdict> asked = verdicts.stream().filter(v -> !v.expected().isEmpty()).toList();
    assertThat(share(asked)).as("share, missed: %s", missed(asked)).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void aMessageWithoutAnIndustryIsLeftAlone() {
    List<Verdict> none = verdicts.stream().filter(v -> v.expected().isEmpty()).toList();
    assertThat(share(none)).as("share, missed: %s", missed(none)).isGreaterThanOrEqualTo(0.98);
  }

  private static double share(List<Verdict> verdicts) {
    return verdicts.stream().filter(Verdict::isGood).count() / (double) verdicts.size();
  }

  private static List<String> missed(List<Verdict> verdicts) {
    return verdicts.stream().filter(v -> !v.isGood()).map(Verdict::text).toList();
  }
}
