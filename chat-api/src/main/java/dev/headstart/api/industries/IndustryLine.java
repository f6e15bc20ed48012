package dev.headstart.api.industries;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.headstart.industry.SsicNode;
import dev.headstart.industry.Suggestion;
import dev.headstart.staging.StagedRegister;
import java.util.Locale;

/**
 * One industry in a list.
 *
 * @param how by which evidence it was found; left out when it was not searched for
 * @param alias the everyday word that led here; left out without one
 * @param count live register rows at or below the code
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndustryLine(
    String code, String level, String title, String how, String alias, long count) {

  static IndustryLine of(SsicNode node, StagedRegister register) {
    return new IndustryLine(
        node.code(), lower(node.level()), node.title(), null, null, register.liveRows(node.code()));
  }

  static IndustryLine of(Suggestion suggestion, StagedRegister register) {
    return new IndustryLine(
        suggestion.code(),
        lower(suggestion.level()),
        suggestion.title(),
        lower(suggestion.how()),
        suggestion.alias().orElse(null),
        register.liveRows(suggestion.code()));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
