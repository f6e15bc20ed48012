package dev.headstart.industry;

import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** How the answer to one utterance compares with the label. */
record Verdict(
    String text, SortedSet<String> expected, SortedSet<String> answered, boolean silent) {

  static Verdict of(IndustryResolver resolver, Utterance utterance) {
    Resolution resolution = resolver.resolve(utterance.text());
    return new Verdict(
        utterance.text(),
        utterance.codes(resolver.tree()),
        resolution.codes(),
        resolution.terms().isEmpty());
  }

  double precision() {
    return answered.isEmpty() ? (expected.isEmpty() ? 1 : 0) : common() / answered.size();
  }

  double recall() {
    return expected.isEmpty() ? (answered.isEmpty() ? 1 : 0) : common() / expected.size();
  }

  /** Both at least 0.8; an utterance without an industry must not even be asked back. */
  boolean isGood() {
    return expected.isEmpty() ? silent : precision() >= 0.8 && recall() >= 0.8;
  }

  private double common() {
    Set<String> common = new TreeSet<>(expected);
    common.retainAll(answered);
    return common.size();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "p %.2f r %.2f  %s%n      expected %s%n      answered %s%s",
        precision(),
        recall(),
        text,
        few(expected),
        few(answered),
        expected.isEmpty() && !silent && answered.isEmpty() ? " (asked back)" : "");
  }

  private static String few(SortedSet<String> codes) {
    return codes.size() <= 14
        ? codes.toString()
        : codes.stream().limit(14).toList() + " … " + codes.size();
  }
}
