package dev.headstart.api.enrichment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How promising a company looks by the register alone. A sum of visible parts, at most 1.00:
 *
 * <table>
 *   <caption>Weights</caption>
 *   <tr><td>registered</td><td>0.30; 0.10 when the register does not say</td></tr>
 *   <tr><td>age</td><td>0.20 from 3 years on, 0.12 from 1 year on, 0.05 before</td></tr>
 *   <tr><td>legal form</td><td>0.15 company, 0.10 partnership, 0.05 any other</td></tr>
 *   <tr><td>officers</td><td>0.10 for 3 or more, 0.07 for 2, 0.04 for 1</td></tr>
 *   <tr><td>annual return</td><td>0.10 when filed within 18 months</td></tr>
 *   <tr><td>activity in own words, second activity, website</td><td>0.05 each</td></tr>
 * </table>
 *
 * <p>An entity known to be dead scores 0. Hundredths are added, so that the sum is exact.
 *
 * @param rationale a sentence that names every part
 */
record LeadScore(double score, Bucket bucket, String rationale) {

  /** Three heaps to start with; in the database in lower case. */
  enum Bucket {
    HIGH,
    MEDIUM,
    LOW;

    static Bucket of(int hundredths) {
      return hundredths >= 70 ? HIGH : hundredths >= 40 ? MEDIUM : LOW;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private record Part(int hundredths, String reason) {
    @Override
    public String toString() {
      return reason + " (+" + decimal(hundredths) + ")";
    }
  }

  static LeadScore of(RegisterFacts facts, LocalDate today) {
    if (Boolean.FALSE.equals(facts.registered())) {
      return new LeadScore(0, Bucket.LOW, "0.00: no longer registered.");
    }
    List<Part> parts = new ArrayList<>();
    parts.add(registered(facts));
    age(facts, today, parts);
    legalForm(facts, parts);
    officers(facts, parts);
    details(facts, today, parts);
    int sum = parts.stream().mapToInt(Part::hundredths).sum();
    String reasons = String.join(", ", parts.stream().map(Part::toString).toList());
    return new LeadScore(sum / 100.0, Bucket.of(sum), decimal(sum) + ": " + reasons + ".");
  }

  private static Part registered(RegisterFacts facts) {
    return facts.registered() == null
        ? new Part(10, "registration not stated")
        : new Part(30, "registered");
  }

  private static void age(RegisterFacts facts, LocalDate today, List<Part> parts) {
    if (facts.incorporated() == null) {
      return;
    }
    long years = ChronoUnit.YEARS.between(facts.incorporated(), today);
    if (years < 1) {
      parts.add(new Part(5, "founded within a year"));
    } else {
      parts.add(new Part(years < 3 ? 12 : 20, years + (years == 1 ? " year old" : " years old")));
    }
  }

  private static void legalForm(RegisterFacts facts, List<Part> parts) {
    if (facts.legalForm() == null) {
      return;
    }
    String form = facts.legalForm().strip().toLowerCase(Locale.ROOT);
    int weight = form.contains("company") ? 15 : form.contains("partnership") ? 10 : 5;
    parts.add(new Part(weight, form));
  }

  private static void officers(RegisterFacts facts, List<Part> parts) {
    Integer officers = facts.officers();
    if (officers != null && officers > 0) {
      int weight = officers >= 3 ? 10 : officers == 2 ? 7 : 4;
      parts.add(new Part(weight, officers == 1 ? "1 officer" : officers + " officers"));
    }
  }

  private static void details(RegisterFacts facts, LocalDate today, List<Part> parts) {
    LocalDate filed = facts.annualReturn();
    if (filed != null && !filed.isBefore(today.minusMonths(18))) {
      parts.add(new Part(10, "annual return within 18 months"));
    }
    if (facts.describesActivity()) {
      parts.add(new Part(5, "describes its activity"));
    }
    if (facts.hasSecondActivity()) {
      parts.add(new Part(5, "has a second activity"));
    }
    if (facts.hasWebsite()) {
      parts.add(new Part(5, "has a website"));
    }
  }

  private static String decimal(int hundredths) {
    return String.format(Locale.ROOT, "%d.%02d", hundredths / 100, hundredths % 100);
  }
}
