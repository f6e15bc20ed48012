package dev.headstart.industry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads words that the lexicon or a title explains completely. */
final class PhraseReader {
  private static final double CERTAIN = 0.95;
  private static final double COMBINED = 0.9;

  /** Only the last word counts ("restaurant software" is software): plausible, not certain. */
  private static final double HEAD_ONLY = 0.7;

  private static final double OFFERED = 0.4;

  private final SsicTree tree;
  private final Indexes indexes;

  PhraseReader(Indexes indexes) {
    this.tree = indexes.tree();
    this.indexes = indexes;
  }

  SsicTree tree() {
    return tree;
  }

  /** The same as certain, of fewer codes. */
  Found narrowed(Found found, Set<String> leaves) {
    How how = found.matches().get(0).how();
    List<Match> matches = Matches.of(tree, Cover.of(tree, leaves), how, found.confidence());
    return new Found(found.tokens(), matches, found.readAs(), found.strong());
  }

  /** One phrase, or a title of the same words; empty when neither says just this. */
  Optional<Found> exactly(List<Piece> content) {
    List<Token> tokens = Piece.words(content);
    if (content.size() == 1 && content.get(0).isPhrase()) {
      List<String> codes = content.get(0).meaning().codes();
      return codes.isEmpty() ? Optional.empty() : Optional.of(alias(tokens, codes, CERTAIN));
    }
    if (content.size() == 1 && content.get(0).isCode()) {
      String code = content.get(0).first().key().substring(CodeReader.MARK.length());
      List<Match> matches = Matches.of(tree, List.of(code.split(",")), How.CODE, 1);
      return matches.isEmpty() ? Optional.empty() : Optional.of(found(tokens, matches));
    }
    boolean done = tokens.size() == 1 && tokens.get(0).text().endsWith("ed"); // "moved"
    SsicNode node = done ? null : indexes.titles().find(tokens);
    return node == null
        ? Optional.empty()
        : Optional.of(found(tokens, Matches.of(tree, List.of(node.code()), How.TITLE, CERTAIN)));
  }

  /** What all phrases have in common ("toy" and "shop"); empty when that is nothing. */
  Optional<Found> inCommon(List<Piece> content) {
    Set<String> meant = common(content, Meanings.Meaning::leaves);
    Set<String> common =
        meant.isEmpty() && content.size() > 1 ? common(content, Meanings.Meaning::dealers) : meant;
    return common.isEmpty()
        ? Optional.empty()
        : Optional.of(alias(Piece.words(content), Cover.of(tree, common), COMBINED));
  }

  /**
   * Those among the dealers in a thing ("violin") who do what is said ("teacher"). Where several
   * phrases have no dealer in common, the last one is the thing; empty when nobody does.
   */
  Optional<Found> dealt(List<Piece> things, Facet trade) {
    List<String> leaves = among(things, trade);
    double confidence = COMBINED;
    if (leaves.isEmpty()) {
      confidence = HEAD_ONLY;
      leaves = among(things.subList(things.size() - 1, things.size()), trade);
    }
    return leaves.isEmpty()
        ? Optional.empty()
        : Optional.of(
            alias(Piece.words(things), Cover.of(tree, new TreeSet<>(leaves)), confidence));
  }

  /** "Barber academies", "bag designers": those who teach or design it, known by its division. */
  Optional<Found> called(List<Piece> things, Facet trade) {
    List<String> meant = things.get(things.size() - 1).meaning().codes();
    List<String> codes = meant.isEmpty() ? meant : indexes.callings().of(trade, meant.get(0));
    return codes.isEmpty()
        ? Optional.empty()
        : Optional.of(alias(Piece.words(things), codes, HEAD_ONLY));
  }

  /** Those who are meant by the bare thing come before those who must be said. */
  private static List<String> among(List<Piece> things, Facet trade) {
    List<String> meant = trade.among(common(things, Meanings.Meaning::leaves));
    boolean enough = !meant.isEmpty() && trade != Facet.MEND;
    return enough ? meant : trade.among(common(things, Meanings.Meaning::dealers));
  }

  /** A thing that only stands for an industry together with what is done; to be asked back. */
  Optional<Found> offered(List<Piece> content) {
    Piece last = content.get(content.size() - 1);
    boolean bare = last.isPhrase() && last.meaning().codes().isEmpty();
    return bare ? Optional.of(head(content)) : Optional.empty();
  }

  private static Set<String> common(
      List<Piece> content, Function<Meanings.Meaning, Set<String>> codes) {
    Set<String> common = null;
    for (Piece piece : content) {
      if (piece.isPhrase()) {
        if (common == null) {
          common = new TreeSet<>(codes.apply(piece.meaning()));
        } else {
          common.retainAll(codes.apply(piece.meaning()));
        }
      }
    }
    return common == null ? Set.of() : common;
  }

  /** The last phrase alone; the words before it only describe it. */
  Found head(List<Piece> content) {
    Meanings.Meaning head = content.get(content.size() - 1).meaning();
    boolean bare = head.codes().isEmpty();
    List<String> codes = bare ? Cover.of(tree, head.dealers()) : head.codes();
    return alias(Piece.words(content), codes, bare ? OFFERED : HEAD_ONLY);
  }

  private Found alias(List<Token> tokens, List<String> codes, double confidence) {
    return found(tokens, Matches.of(tree, codes, How.ALIAS, confidence));
  }

  private static Found found(List<Token> tokens, List<Match> matches) {
    return new Found(new ArrayList<>(tokens), matches, Optional.empty(), true);
  }
}
