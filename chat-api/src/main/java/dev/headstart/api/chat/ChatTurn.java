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
 * @param count live rows of these codes
 */
record ChatTurn(
    String tenantId,
    Resolution resolution,
    StagedRegister register,
    SortedSet<String> codes,
    long count) {

  static ChatTurn of(String tenantId, Resolution resolution, StagedRegister register) {
    SortedSet<String> codes = resolution.codes();
    return new ChatTurn(tenantId, resolution, register, codes, register.liveRows(codes));
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

  Matches matchesBut(List<Long> head) {
    return new Matches(register.tree().version(), List.copyOf(codes), head);
  }
}
