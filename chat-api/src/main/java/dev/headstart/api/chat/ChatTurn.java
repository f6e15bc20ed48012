package dev.headstart.api.chat;

import dev.headstart.industry.Resolution;
import dev.headstart.industry.TermResolution;
import dev.headstart.staging.Matches;
import dev.headstart.staging.StagedRegister;
import java.util.List;

/** One message as understood against the register of this moment. */
record ChatTurn(String tenantId, Resolution resolution, StagedRegister register) {

  boolean hasIndustry() {
    return resolution.hasIndustry();
  }

  List<String> codes() {
    return List.copyOf(resolution.codes());
  }

  List<TermResolution> confidentTerms() {
    return resolution.terms().stream().filter(TermResolution::isConfident).toList();
  }

  /** The words of the terms acted upon. */
  List<String> words() {
    return confidentTerms().stream().map(TermResolution::input).toList();
  }

  long count() {
    return register.liveRows(resolution.codes());
  }

  Matches matchesBut(List<Long> head) {
    return new Matches(register.tree().version(), codes(), head);
  }
}
