package dev.headstart.industry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SsicTreeTest {
  private final SsicTree tree = SsicFixture.tree(SsicVersion.SSIC_2020);

  @Test
  void aCodeOfAnyLevelExpandsToItsFiveDigitCodes() {
    assertThat(tree.leaves("1071")).containsExactly("10711", "10712", "10719");
    assertThat(tree.leaves("C")).contains("10101", "32909").doesNotContain("41001");
    assertThat(tree.leaves("62011")).containsExactly("62011");
    assertThat(tree.leaves("nonsense")).isEmpty();
  }

  @Test
  void leadingZerosAreKept() {
    assertThat(tree.node("01111")).isPresent();
    assertThat(tree.node("1111")).isEmpty();
  }

  @Test
  void parentsComeNearestFirst() {
    assertThat(tree.parents("62011"))
        .extracting(SsicNode::code)
        .containsExactly("6201", "620", "62", "J");
    assertThat(tree.division("62011")).map(SsicNode::code).contains("62");
    assertThat(tree.children("6201"))
        .extracting(SsicNode::code)
        .containsExactly("62011", "62012", "62013");
  }

  @ParameterizedTest
  @EnumSource(SsicVersion.class)
  void everySubclassOfBothEditionsHangsBelowASection(SsicVersion version) {
    SsicTree edition = SsicFixture.tree(version);
    assertThat(edition.nodes())
        .filteredOn(node -> node.level() == SsicLevel.SUBCLASS)
        .hasSizeGreaterThan(900)
        .allSatisfy(
            leaf ->
                assertThat(edition.parents(leaf.code()))
                    .last()
                    .extracting(SsicNode::code)
                    .isEqualTo(leaf.section()));
  }

  @Test
  void aTableThatIsNoTreeIsRefused() {
    SsicNode orphan = new SsicNode("011", SsicLevel.GROUP, "01", "A", "orphan");
    assertThatThrownBy(() -> SsicTree.of(SsicVersion.SSIC_2020, List.of(orphan)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("011");
  }
}
