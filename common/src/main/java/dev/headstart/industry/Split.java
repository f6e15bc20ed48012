package dev.headstart.industry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Parts a run at commas, slashes, "and" and "or". */
final class Split {
  private static final Set<String> PURPOSES = Set.of("for", "to", "serving", "with");

  /** "Hotels (including hostels)" asks for no fewer. */
  private static final Set<String> ADDING =
      Set.of("including", "include", "incl", "also", "and", "or", "plus", "such", "eg", "e");

  /** They part as "and" does. */
  private static final Set<String> BETWEEN =
      Set.of(
          "then",
          "plus",
          "also",
          "but also",
          "besides",
          "vs",
          "versus",
          "on top of",
          "top up with",
          "over and above",
          "in addition to",
          "the priority",
          "worth calling",
          "incl",
          "including",
          "as well as",
          "along with",
          "together with",
          "followed by");

  private Split() {}

  private static boolean isBetween(Piece piece) {
    return piece.first().gap() == Token.Gap.SLASH
        || piece.isConjunction()
        || (piece.role() != null && BETWEEN.contains(Tokens.key(piece.tokens())));
  }

  /** "Software for hospitals and clinics" asks for software only. */
  private static boolean isPurpose(Piece piece, List<Piece> before) {
    return piece.role() == EverydayWord.PREPOSITION
        && PURPOSES.contains(piece.first().key())
        && before.stream().anyMatch(Piece::carriesMeaning);
  }

  /** What stands in brackets, item by item; none where it only adds or is an example. */
  static List<List<Piece>> bracketed(List<Piece> part) {
    List<Piece> asides = part.stream().filter(Piece::isAside).toList();
    if (asides.isEmpty() || ADDING.contains(asides.get(0).first().key())) {
      return List.of();
    }
    List<List<Piece>> items = new ArrayList<>();
    List<Piece> item = new ArrayList<>();
    for (Piece piece : asides) {
      boolean comma = piece.first().gap().compareTo(Token.Gap.COMMA) >= 0;
      if ((comma || isBetween(piece)) && item.stream().anyMatch(Piece::carriesMeaning)) {
        items.add(item);
        item = new ArrayList<>();
      }
      if (piece.carriesMeaning()) {
        item.add(piece);
      }
    }
    if (!item.isEmpty()) {
      items.add(item);
    }
    return items;
  }

  /** The items of a list; a run that is none is its only one. */
  static List<List<Piece>> of(List<Piece> run) {
    List<List<Piece>> split = new ArrayList<>();
    List<Piece> part = new ArrayList<>();
    boolean qualified = false;
    for (Piece piece : run) {
      boolean comma = piece.first().gap().compareTo(Token.Gap.COMMA) >= 0;
      qualified = !comma && (qualified || isPurpose(piece, part));
      boolean parted = comma || (!qualified && isBetween(piece));
      if (parted && !piece.isAside() && isItem(part, split)) {
        split.add(part);
        part = new ArrayList<>();
      }
      if (!piece.isConjunction() || piece.isAside()) {
        part.add(piece);
      }
    }
    if (isItem(part, split)) {
      split.add(part);
    }
    return split;
  }

  /** "Suppliers" say nothing alone, but after makers or importers they are of the same thing. */
  private static boolean isItem(List<Piece> part, List<List<Piece>> before) {
    return part.stream().anyMatch(Piece::carriesMeaning)
        || (loneTrade(part) != null
            && !before.isEmpty()
            && endsInTrade(before.get(before.size() - 1)));
  }

  /** The only word of a part, where it says what is done and not with what; else null. */
  static Piece loneTrade(List<Piece> part) {
    Piece lone = null;
    for (Piece piece : part) {
      if (piece.carriesMeaning() || piece.role() == EverydayWord.GENERIC) {
        if (lone != null) {
          return null;
        }
        lone = piece;
      }
    }
    boolean mending = lone != null && TradeReader.tradeOf(lone) == Facet.MEND; // "servicing"
    boolean alone = lone != null && lone.isPhrase() && !lone.isBroad() && !mending; // "tutors"
    return lone == null || alone || TradeReader.tradeOf(lone) == null ? null : lone;
  }

  private static boolean endsInTrade(List<Piece> part) {
    Piece last = null;
    for (Piece piece : part) {
      boolean said = piece.carriesMeaning() || piece.role() == EverydayWord.GENERIC;
      last = said && !piece.isAside() ? piece : last;
    }
    return last != null && TradeWords.PEOPLE.containsKey(last.last().key());
  }
}
