package dev.headstart.industry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** One edition of the classification, in memory and unchangeable. */
public final class SsicTree {
  private final SsicVersion version;
  private final Map<String, SsicNode> nodes = new LinkedHashMap<>();
  private final Map<String, List<SsicNode>> children = new LinkedHashMap<>();
  private final Map<String, SortedSet<String>> leaves = new LinkedHashMap<>();

  private SsicTree(SsicVersion version, List<SsicNode> rows) {
    this.version = version;
    for (SsicNode row : rows) {
      if (nodes.put(row.code(), row) != null) {
        throw new IllegalArgumentException("SSIC code twice: " + row.code());
      }
    }
    for (SsicNode row : rows) {
      if (row.parent() != null) {
        if (!nodes.containsKey(row.parent())) {
          throw new IllegalArgumentException("SSIC code without its parent: " + row.code());
        }
        children.computeIfAbsent(row.parent(), parent -> new ArrayList<>()).add(row);
      }
    }
    for (SsicNode row : rows) {
      if (row.level() == SsicLevel.SUBCLASS) {
        leaves.computeIfAbsent(row.code(), code -> new TreeSet<>()).add(row.code());
        parents(row.code())
            .forEach(
                above ->
                    leaves.computeIfAbsent(above.code(), code -> new TreeSet<>()).add(row.code()));
      }
    }
    children.replaceAll((code, below) -> List.copyOf(below));
    leaves.replaceAll((code, below) -> Collections.unmodifiableSortedSet(below));
  }

  /**
   * @throws IllegalArgumentException when a code comes twice or its parent is missing
   */
  public static SsicTree of(SsicVersion version, List<SsicNode> rows) {
    return new SsicTree(version, rows);
  }

  public SsicVersion version() {
    return version;
  }

  /** Every node, in the order of the rows given. */
  public Collection<SsicNode> nodes() {
    return Collections.unmodifiableCollection(nodes.values());
  }

  /** The node of exactly this code; empty when the edition has none. */
  public Optional<SsicNode> node(String code) {
    return Optional.ofNullable(nodes.get(code));
  }

  /** All 5-digit codes at or below the code, sorted; empty when the edition has no such code. */
  public SortedSet<String> leaves(String code) {
    return leaves.getOrDefault(code, Collections.emptySortedSet());
  }

  /** The nodes one level down; empty for a 5-digit or unknown code. */
  public List<SsicNode> children(String code) {
    return children.getOrDefault(code, List.of());
  }

  /** The nodes above, nearest first, the section last; empty for a section or unknown code. */
  public List<SsicNode> parents(String code) {
    List<SsicNode> above = new ArrayList<>();
    SsicNode node = nodes.get(code);
    while (node != null && node.parent() != null) {
      node = nodes.get(node.parent());
      above.add(node);
    }
    return above;
  }

  /** The two-digit division that holds a code of two or more digits. */
  public Optional<SsicNode> division(String code) {
    return code.length() < 2 ? Optional.empty() : node(code.substring(0, 2));
  }
}
