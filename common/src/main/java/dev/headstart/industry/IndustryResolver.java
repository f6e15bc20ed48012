package dev.headstart.industry;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Understands industries in what people write. Pure and thread-safe: no I/O, no clock, no state
 * between calls.
 */
public final class IndustryResolver {
  /** Raised whenever a change of the rules may change an answer. */
  static final String VERSION = "8";

  private final SsicTree tree;
  private final String lexiconVersion;
  private final Engine engine;
  private final TermAssembly assembly;
  private final Later<LookAhead> lookAhead;

  private IndustryResolver(SsicTree tree, Lexicon lexicon) {
    this.tree = tree;
    this.lexiconVersion = lexicon.version();
    Indexes indexes = Indexes.of(tree, lexicon);
    PhraseTable<EverydayWord> everyday = EverydayWord.load();
    Later<FuzzyIndex> spellings = new Later<>(() -> indexes.spellings(everyday));
    this.engine = Engine.of(tree, indexes, everyday, () -> new Slips(spellings));
    this.assembly = new TermAssembly(tree);
    this.lookAhead = new Later<>(() -> new LookAhead(indexes, spellings));
  }

  /**
   * Builds the known phrases, to be done at start, and begins to index the words of the titles; the
   * first message waits for them. What the look-ahead and misspelt words need is built when first
   * asked for.
   */
  public static IndustryResolver of(SsicTree tree, Lexicon lexicon) {
    return new IndustryResolver(requireNonNull(tree, "tree"), requireNonNull(lexicon, "lexicon"));
  }

  /** The form in which terms are compared: lower case, singular, British spelling. */
  public static String compared(String term) {
    return Tokens.key(term);
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
    Engine.Understood understood = engine.understand(message, false);
    List<TermResolution> terms = new ArrayList<>();
    understood
        .found()
        .forEach((input, found) -> terms.add(assembly.of(input, found, understood.exclusions())));
    return new Resolution(terms, understood.ignored(), VERSION, lexiconVersion);
  }

  /**
   * What one explicit term stands for, where the caller has said that it is an industry. A list of
   * several counts as one term that means them all.
   *
   * @throws NullPointerException when the term is null; no other text makes this throw
   */
  public TermResolution resolveTerm(String term) {
    requireNonNull(term, "term");
    Engine.Understood understood = engine.understand(term, true);
    if (understood.found().isEmpty()) {
      return TermResolution.nothing(Echo.of(term));
    }
    List<Found> all = List.copyOf(understood.found().values());
    List<Match> matches = new ArrayList<>();
    all.forEach(found -> matches.addAll(found.matches()));
    Optional<String> readAs = all.stream().flatMap(found -> found.readAs().stream()).findFirst();
    Found joined = new Found(Collections.emptyList(), matches, readAs, false);
    return assembly.of(Echo.of(term), joined, understood.exclusions());
  }

  /**
   * Codes, titles and everyday words that begin with or resemble what was typed so far, best first.
   *
   * @param limit the most lines wanted, 1 to 100; other values are brought into that range
   */
  public List<Suggestion> lookAhead(String prefix, int limit) {
    return lookAhead.get().suggest(requireNonNull(prefix, "prefix"), limit);
  }
}
