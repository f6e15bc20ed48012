package dev.headstart.industry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is said around a term must not change what it means. */
class FramesTest {
  private static final int TERMS_PER_FRAME = 5;

  @Test
  void aSentenceAroundATermLeavesItItsMeaning_inNineOfTen() {
    IndustryResolver resolver =
        IndustryResolver.of(SsicFixture.tree(SsicVersion.SSIC_2020), Lexicon.builtIn());
    List<Utterance> terms = Frame.terms(resolver);
    Random random = new Random(1);
    int understood = 0;
    int asked = 0;
    for (Frame frame : Frame.committed()) {
      for (int i = 0; i < TERMS_PER_FRAME; i++) {
        asked++;
        understood += frame.isUnderstood(resolver, terms, random) ? 1 : 0;
      }
    }
    assertThat(asked).isGreaterThan(3_000);
    assertThat(understood / (double) asked).isGreaterThan(0.9);
  }
}
