package dev.headstart.api.industries;

import dev.headstart.industry.SsicNode;
import dev.headstart.staging.StagedRegister;
import java.util.List;
import java.util.Locale;

/**
 * One industry.
 *
 * @param ssicVersion edition of the code: 2020 or 2025
 * @param count live register rows at or below the code
 * @param parents nearest first, the section last
 */
public record IndustryView(
    String code,
    String level,
    String title,
    String section,
    int ssicVersion,
    long count,
    List<IndustryLine> parents,
    List<IndustryLine> children) {

  static IndustryView of(SsicNode node, StagedRegister register) {
    return new IndustryView(
        node.code(),
        node.level().name().toLowerCase(Locale.ROOT),
        node.title(),
        node.section(),
        register.tree().version().year(),
        register.liveRows(node.code()),
        lines(register.tree().parents(node.code()), register),
        lines(register.tree().children(node.code()), register));
  }

  private static List<IndustryLine> lines(List<SsicNode> nodes, StagedRegister register) {
    return nodes.stream().map(node -> IndustryLine.of(node, register)).toList();
  }
}
