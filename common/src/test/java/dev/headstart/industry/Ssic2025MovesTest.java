package dev.headstart.industry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Ssic2025MovesTest {
  private final SsicTree tree2020 = SsicFixture.tree(SsicVersion.SSIC_2020);
  private final SsicTree tree2025 = SsicFixture.tree(SsicVersion.SSIC_2025);
  private final Ssic2025Moves moves = Ssic2025Moves.load();

  @Test
  void everyRetiredCodeHasSuccessorsThatExist() {
    assertThat(moves.all().keySet()).allMatch(code -> tree2020.node(code).isPresent());
    assertThat(moves.all().values())
        .allSatisfy(codes -> assertThat(codes).allMatch(c -> tree2025.node(c).isPresent()));
    assertThat(tree2020.nodes())
        .filteredOn(node -> node.level() == SsicLevel.SUBCLASS)
        .extracting(SsicNode::code)
        .filteredOn(code -> tree2025.node(code).isEmpty())
        .allMatch(moves.all()::containsKey);
  }

  @Test
  void aCodeThatMeansSomethingElseNowIsTranslated() {
    assertThat(moves.translate("85301", tree2025)).containsExactly("85401");
    assertThat(moves.translate("62011", tree2025)).containsExactly("62011");
  }

  @Test
  void aDivisionWhoseCodesMovedInsideItStaysOneCode() {
    assertThat(moves.translate("85", tree2025)).containsExactly("85");
    assertThat(moves.translate("C", tree2025)).containsExactly("C");
  }
}
