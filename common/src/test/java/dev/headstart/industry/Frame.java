package dev.headstart.industry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A sentence around industries, "we tried {Y} already, so give me {X}".
 *
 * @param asked which of them it asks for
 * @param ruledOut which of them it rules out
 */
record Frame(String text, List<String> asked, List<String> ruledOut) {
  private static final List<String> SLOTS = List.of("X", "Y", "Z");

  static List<Frame> committed() {
    return Resources.rows("frames.tsv").stream()
        .map(row -> row.split("\t", -1))
        .map(
            c ->
                new Frame(
                    c[0].replace("\\n", "\n"),
                    List.of(c[1].strip().split("[ ,]+")),
                    c.length < 3 ? List.of() : List.of(c[2].strip().split("[ ,]+"))))
        .toList();
  }

  /** True when the frame around terms that are understood alone leaves them their meaning. */
  boolean isUnderstood(IndustryResolver resolver, List<Utterance> terms, Random random) {
    Map<String, Utterance> within = new TreeMap<>();
    String message = text;
    for (String slot : SLOTS) {
      if (message.contains("{" + slot + "}")) {
        Utterance term = terms.get(random.nextInt(terms.size()));
        within.put(slot, term);
        message = message.replace("{" + slot + "}", term.text());
      }
    }
    SortedSet<String> expected = new TreeSet<>();
    asked.forEach(slot -> expected.addAll(codes(resolver, within.get(slot))));
    ruledOut.forEach(slot -> expected.removeAll(codes(resolver, within.get(slot))));
    return new Verdict(message, expected, resolver.resolve(message).codes(), false).isGood();
  }

  private static Set<String> codes(IndustryResolver resolver, Utterance term) {
    return term == null ? Set.of() : term.codes(resolver.tree());
  }

  /** Short terms of the committed phrases that are understood alone. */
  static List<Utterance> terms(IndustryResolver resolver) {
    List<Utterance> terms = new ArrayList<>();
    for (Utterance phrase : Utterance.of(Resources.lines("phrases.tsv"))) {
      boolean plain = phrase.text().matches("[\\p{Alpha}' -]{3,38}s"); // (several firms)
      boolean one = !phrase.text().matches("(?i).*\\b(?:not|except|no|without|and|n|or)\\b.*");
      Verdict alone = Verdict.of(resolver, phrase);
      boolean narrow = !alone.expected().isEmpty() && alone.expected().size() < 40;
      if (plain && one && narrow && alone.isGood()) {
        terms.add(phrase);
      }
    }
    return terms;
  }
}
