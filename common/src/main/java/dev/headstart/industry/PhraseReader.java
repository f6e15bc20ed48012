package dev.headstart.industry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads words that the lexicon or a title explains completely. */
final class PhraseReader {
  private static final double CERTAIN = 0.95;
  private static final double COMBINED = 0.9;

  /** Only the last word counts ("restaurant software" is software): plausible, not certain. */
  private static final double HEAD_ONLY = 0.7;

  private final SsicTree tree;
  private final TitleIndex titles;

  PhraseReader(SsicTree tree, TitleIndex titles) {
    this.tree = tree;
    this.titles = titles;
  }

  /** One phrase, or a title of the same words; empty when neither says just this. */
  Optional<Found> exactly(List<Piece> content) {
    List<Token> tokens = Piece.words(content);
    if (content.size() == 1 && content.get(0).isPhrase()) {
      return Optional.of(alias(tokens, content.get(0).meaning().codes(), CERTAIN));
    }
    if (content.size() == 1 && content.get(0).isCode()) {
      String code = content.get(0).first().key().substring(CodeReader.MARK.length());
      List<Match> matches = Matches.of(tree, List.of(code.split(",")), How.CODE, 1);
      return matches.isEmpty() ? Optional.empty() : Optional.of(found(tokens, matches));
    }
    SsicNode node = titles.find(tokens);
    return node == null
        ? Optional.empty()
        : Optional.of(found(tokens, Matches.of(tree, List.of(node.code()), How.TITLE, CERTAIN)));
  }

  /** What all phrases have in common ("toy" and "shop"); empty when that is nothing. */
  Optional<Found> inCommon(List<Piece> content) {
    Set<String> common = null;
    for (Piece piece : content) {
      if (piece.isPhrase()) {
        if (common == null) {
          common = new TreeSet<>(piece.meaning().leaves());
        } else {
          common.retainAll(piece.meaning().leaves());
        }
      }
    }
    if (common == null || common.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(alias(Piece.words(content), Cover.of(tree, common), COMBINED));
  }

  /** The last phrase alone; the words before it only describe it. */
  Found head(List<Piece> content) {
    Meanings.Meaning head = content.get(content.size() - 1).meaning();
    return alias(Piece.words(content), head.codes(), HEAD_ONLY);
  }

  private Found alias(List<Token> tokens, List<String> codes, double confidence) {
    return found(tokens, Matches.of(tree, codes, How.ALIAS, confidence));
  }

  private static Found found(List<Token> tokens, List<Match> matches) {
    return new Found(new ArrayList<>(tokens), matches, Optional.empty(), true);
  }
}
