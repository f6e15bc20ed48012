package dev.headstart.industry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds those named in the plural, "marble suppliers", "law firms", in a sentence that is not about
 * them: "I tried law firms last week and got only twelve". Goods and single firms are named there
 * in passing, several firms hardly ever.
 */
final class Businesses {
  private static final Set<String> NO_FIRMS =
      Set.of(
          "service",
          "product",
          "solution",
          "activity",
          "operation",
          "work",
          "job scope",
          "industry",
          "sector");

  private final PartReader parts;

  Businesses(PartReader parts) {
    this.parts = parts;
  }

  /** The stretches of a run that name them, each as far as it is understood for sure. */
  List<RunReader.Part> in(List<Piece> run) {
    List<RunReader.Part> found = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < run.size(); i++) {
      int end = endOfThings(run, i);
      if (end > i) {
        List<Piece> said = run.subList(i, end);
        Optional<Found> read = parts.read(said, false, null).filter(Found::isSure);
        read.ifPresent(firms -> found.add(new RunReader.Part(said, read)));
        start = end;
        i = end - 1;
        continue;
      }
      if (!isSaid(run.get(i)) || (i > start && isParted(run.get(i)))) {
        start = isSaid(run.get(i)) ? i : i + 1;
      }
      Piece next = i + 1 < run.size() ? run.get(i + 1) : null;
      boolean last = next == null || isParted(next) || !isSaid(next) || next.isUnknown();
      if (i >= start && last && arePlural(run.get(i))) {
        longest(run.subList(start, i + 1)).ifPresent(found::add);
        start = i + 1;
      }
    }
    return found;
  }

  /** Where the things of "makers of electric motors" end; {@code at} where there are none. */
  private static int endOfThings(List<Piece> run, int at) {
    boolean of =
        at + 1 < run.size()
            && arePlural(run.get(at))
            && TradeReader.tradeOf(run.get(at)) != null
            && run.get(at + 1).first().key().equals("of");
    int end = at + 2;
    while (of && end < run.size() && isSaid(run.get(end)) && !isParted(run.get(end))) {
      end++;
    }
    return of && end > at + 2 ? end : at;
  }

  /** Those that a part names, where as a whole it says nothing for sure; else the part. */
  List<RunReader.Part> orAll(RunReader.Part part) {
    boolean told = part.pieces().stream().anyMatch(Telling::isNoName);
    boolean sure = part.found().filter(f -> f.isSure() && (f.strong() || !told)).isPresent();
    List<RunReader.Part> named = sure ? List.of() : in(part.pieces());
    return named.isEmpty() ? List.of(part) : named;
  }

  /**
   * Where some parts name such firms, these and what stands in a list beside them: "logistics and
   * law firms". "Law firms, must have a loading bay" asks for no bays.
   */
  static List<RunReader.Part> orBeside(List<RunReader.Part> parts) {
    List<RunReader.Part> kept = new ArrayList<>();
    boolean named = false;
    for (int i = 0; i < parts.size(); i++) {
      boolean firms = areIn(parts.get(i).pieces());
      named |= firms && parts.get(i).found().isPresent();
      if (firms || areBeside(parts, i)) {
        kept.add(parts.get(i));
      }
    }
    return named ? kept : parts;
  }

  /** True where a part names them. */
  static boolean areIn(List<Piece> part) {
    for (int i = 0; i < part.size(); i++) {
      boolean described = i > 0 && isSaid(part.get(i - 1)) && !isParted(part.get(i));
      if (arePlural(part.get(i)) && (part.get(i).isPhrase() || described)) {
        return true;
      }
    }
    return false;
  }

  private static boolean areBeside(List<RunReader.Part> parts, int at) {
    RunReader.Part part = parts.get(at);
    boolean before = at > 0 && areIn(parts.get(at - 1).pieces()) && isJoined(part);
    boolean after =
        at + 1 < parts.size() && areIn(parts.get(at + 1).pieces()) && isJoined(parts.get(at + 1));
    boolean told = part.pieces().stream().anyMatch(Telling::isSaidBy);
    boolean plain = part.pieces().stream().allMatch(Businesses::isSaid);
    boolean strong = part.found().filter(Found::strong).isPresent();
    return before || after || (!told && (strong || plain));
  }

  private static boolean isJoined(RunReader.Part part) {
    return part.pieces().get(0).first().gap().compareTo(Token.Gap.COMMA) < 0;
  }

  private Optional<RunReader.Part> longest(List<Piece> stretch) {
    for (int from = 0; from < stretch.size(); from++) {
      List<Piece> said = stretch.subList(from, stretch.size());
      if (said.stream().anyMatch(Piece::carriesMeaning) && Split.loneTrade(said) == null) {
        Optional<Found> read = parts.read(said, false, null).filter(Found::isSure);
        if (read.isPresent() && (read.get().strong() || from == 0)) {
          return Optional.of(new RunReader.Part(said, read));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isSaid(Piece piece) {
    return piece.carriesMeaning() || piece.role() == EverydayWord.GENERIC;
  }

  private static boolean isParted(Piece piece) {
    return piece.first().gap() != Token.Gap.JOINED || piece.isConjunction();
  }

  /** "Banks", "tile makers", "trading companies", but neither "eggs" nor "services". */
  static boolean arePlural(Piece piece) {
    Token last = piece.last();
    if (!last.isPlural() || NO_FIRMS.contains(last.key())) {
      return false;
    }
    boolean firms =
        piece.role() == EverydayWord.GENERIC
            || TradeReader.tradeOf(piece) != null
            || (last.key().endsWith("ery") && !last.key().equals("battery"))
            || (piece.tokens().size() > 1 && isSomebody(last.key()));
    return firms || (piece.isPhrase() && !areGoods(piece.meaning()));
  }

  private static boolean isSomebody(String word) {
    return TradeWords.PEOPLE.containsKey(word) || ListTrade.SOMEBODY.contains(word);
  }

  /** What is both made and sold is no firm. */
  static boolean areGoods(Meanings.Meaning meaning) {
    int dealings = 0;
    for (Facet facet : List.of(Facet.MAKE, Facet.WHOLESALE, Facet.RETAIL)) {
      dealings += meaning.dealers().stream().anyMatch(facet::holds) ? 1 : 0;
    }
    return meaning.origin() == Meanings.Origin.THING || dealings > 1;
  }
}
