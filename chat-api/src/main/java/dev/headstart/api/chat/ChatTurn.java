package dev.headstart.api.chat;

import dev.headstart.industry.Resolution;
import dev.headstart.industry.TermResolution;
import dev.headstart.staging.Matches;
import dev.headstart.staging.StagedRegister;
import java.util.List;
import java.util.SortedSet;

/**
 * One message as understood against the register of this moment.
 *
 * @param codes the 5-digit codes of all terms acted upon
 */
record ChatTurn(
    String tenantId, Resolution resolution, StagedRegister register, SortedSet<String> codes) {

  static ChatTurn of(String tenantId, Resolution resolution, StagedRegister register) {
    return new ChatTurn(tenantId, resolution, register, resolution.codes());
  }

  boolean hasIndustry() {
    return resolution.hasIndustry();
  }

  List<TermResolution> confidentTerms() {
    return resolution.terms().stream().filter(TermResolution::isConfident).toList();
  }

  /** The words of the terms acted upon. */
  List<String> words() {
    return confidentTerms().stream().map(TermResolution::input).toList();
  }

  long count() {
    return register.liveRows(codes);
  }

  Matches matchesBut(List<Long> head) {
    return new Matches(register.tree().version(), List.copyOf(codes), head);
  }
}
