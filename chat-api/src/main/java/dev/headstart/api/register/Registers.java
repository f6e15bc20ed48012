package dev.headstart.api.register;

import dev.headstart.industry.IndustryResolver;
import dev.headstart.industry.Lexicon;
import dev.headstart.industry.LexiconEntry;
import dev.headstart.industry.SsicTree;
import dev.headstart.staging.CodeCount;
import dev.headstart.staging.StagedRegister;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The staged register as each tenant understands it. Tenants that override nothing share one
 * resolver.
 */
record Registers(StagedRegister shared, Map<String, StagedRegister> byTenant) {

  StagedRegister of(String tenantId) {
    return byTenant.getOrDefault(tenantId, shared);
  }

  /**
   * @param known the resolver without overrides, which takes longest to build
   */
  static Registers of(
      IndustryResolver known, List<TermOverride> overrides, List<CodeCount> counts) {
    Map<String, StagedRegister> byTenant = new HashMap<>();
    byTenant(overrides, known.tree())
        .forEach(
            (tenantId, entries) ->
                byTenant.put(tenantId, new StagedRegister(own(known.tree(), entries), counts)));
    return new Registers(new StagedRegister(known, counts), Map.copyOf(byTenant));
  }

  private static IndustryResolver own(SsicTree tree, List<LexiconEntry> entries) {
    return IndustryResolver.of(tree, Lexicon.builtIn().with(entries));
  }

  private static Map<String, List<LexiconEntry>> byTenant(
      List<TermOverride> overrides, SsicTree tree) {
    return overrides.stream()
        .filter(override -> override.holdsIn(tree.version()))
        .collect(
            Collectors.groupingBy(
                TermOverride::tenantId,
                TreeMap::new,
                Collectors.mapping(TermOverride::entry, Collectors.toList())));
  }
}
