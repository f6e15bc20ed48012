package dev.headstart.industry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemarkTest {
  private static final SsicTree TREE = SsicFixture.tree(SsicVersion.SSIC_2020);
  private static final IndustryResolver RESOLVER = IndustryResolver.of(TREE, Lexicon.builtIn());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the bank called",
        "number 4 is not a bank",
        "legal wants to review first",
        "finance rejected the budget",
        "having coffee",
        "see you at the hotel",
        "book a hotel for me",
        "call my accountant",
        "how to open a restaurant",
        "explain fintech",
        "does your data include restaurants",
        "archive the list",
        "narrow it down",
        "companies hiring engineers",
        "firms that need cleaning services"
      })
  void anIndustryNamedInPassingIsNotAskedFor(String message) {
    assertThat(RESOLVER.resolve(message).terms()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'no, I meant hotels', 55101",
    "the next one is insurance brokers, 66222",
    "the boss wants hotels, 55101",
    "marketing wants a list of hotels, 55101",
    "the hotels in Sentosa, 55101",
    "do you have any florists, 47743",
    "how about hotels, 55101",
    "why not hotels, 55101",
    "change it to hotels, 55101",
    "back to hotels, 55101",
    "we have a new tool for hotels, 55101",
    "companies that hire out tents, 77399"
  })
  void whatSoundsLikeOneMayAskAllTheSame(String message, String code) {
    assertThat(RESOLVER.resolve(message).codes()).containsExactly(code);
  }
}
