package dev.headstart.industry;

import java.util.HashSet;
import java.util.Set;

/** Some of the two-digit divisions, whose numbers both editions share. */
record Divisions(Set<Integer> numbers) {

  /**
   * @param ranges such as "10-32 95"
   */
  static Divisions of(String ranges) {
    Set<Integer> numbers = new HashSet<>();
    for (String range : ranges.split(" ")) {
      int first = Integer.parseInt(range.substring(0, 2));
      int last = Integer.parseInt(range.substring(range.length() - 2));
      for (int division = first; division <= last; division++) {
        numbers.add(division);
      }
    }
    return new Divisions(Set.copyOf(numbers));
  }

  /** True when the code of two or more digits stands in one of them. */
  boolean hold(String code) {
    return code.length() > 1
        && numbers.contains((code.charAt(0) - '0') * 10 + code.charAt(1) - '0');
  }
}
