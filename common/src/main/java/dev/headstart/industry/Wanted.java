package dev.headstart.industry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds in "furniture shops in Jurong with a showroom" the words that say what is wanted. */
final class Wanted {
  /** What follows these is what it is about. */
  private static final Set<String> TOPIC = Set.of("on", "for", "about", "in", "to");

  /** So is what somebody does: "cleaning companies doing offices". */
  private static final Set<String> DOING =
      Set.of("doing", "do", "does", "servicing", "serving", "handling", "offering", "providing");

  private static final Set<String> REQUESTS =
      Set.of("find", "give", "show", "get", "i", "we", "want", "wanted", "list", "pull", "asked");

  private static final Set<String> ABOUT = Set.of("for", "in");

  /** They say nothing of their work before the words "in" or "for". */
  private static final Set<String> WORKERS =
      Set.of(
          "contractor",
          "consultant",
          "consultancy",
          "adviser",
          "advisor",
          "trainer",
          "teacher",
          "school",
          "academy",
          "class",
          "course",
          "lesson",
          "training");

  private final Tiling tiling;
  private final WordReader words;

  Wanted(Tiling tiling, WordReader words) {
    this.tiling = tiling;
    this.words = words;
  }

  /** The head of the phrase: what stands before "with", "for", "in", unless that says nothing. */
  List<Piece> of(List<Piece> whole) {
    List<Piece> outside = whole.stream().filter(piece -> !piece.isAside()).toList();
    List<Piece> part = outside.stream().anyMatch(Piece::carriesMeaning) ? outside : whole;
    List<Piece> wanted = new ArrayList<>();
    boolean reversed = false;
    boolean firms = false;
    for (int i = 0; i < part.size(); i++) {
      Piece piece = part.get(i);
      boolean clause = i > 0 && TradeWords.CLAUSES.contains(part.get(i - 1).first().key());
      if (firms && !clause && (isWhatTheyDo(piece, part.get(i - 1)) || isDoneTo(part, i))) {
        break; // "clinics offering massages", "which makers have their own warehouse"
      }
      firms = Businesses.arePlural(piece) && (isNarrow(piece) || !wanted.isEmpty());
      boolean told = isRequest(piece) && !Businesses.areIn(part.subList(0, i));
      if (told && says(part.subList(i + 1, part.size()))) {
        wanted.clear(); // "for our trade show in March we need booth builders"
        reversed = false;
        continue;
      }
      if (isWith(piece) && (i == 0 || part.subList(0, i).stream().anyMatch(Wanted::isSomebody))) {
        // what a company has is not what it does: "firms with a regional headquarters"
        break;
      }
      if (wanted.isEmpty() && piece.role() == EverydayWord.PREPOSITION && isBy(piece)) {
        break; // "approved by finance", "backed by a bank"
      }
      boolean who = TradeWords.CLAUSES.contains(piece.first().key()) && areShops(wanted);
      boolean topic = TOPIC.contains(piece.first().key()) && says(part.subList(i + 1, part.size()));
      if (who || (topic && isUnheardOf(wanted))) {
        wanted.clear(); // "shops that sell spectacles", "keyed up about bakeries"
      } else if (piece.role() == EverydayWord.PREPOSITION && !wanted.isEmpty()) {
        boolean of = piece.first().key().equals("of") || (topic && areWorkers(wanted));
        if (!of || reversed) {
          break;
        }
        reversed = true;
        wanted.add(piece);
      } else if (piece.carriesMeaning()) {
        wanted.add(piece);
      }
    }
    dropHow(wanted);
    if (reversed) {
      int of = 0;
      while (wanted.get(of).role() == null) {
        of++;
      }
      List<Piece> turned = new ArrayList<>(wanted.subList(of + 1, wanted.size()));
      turned.addAll(wanted.subList(0, of));
      return tiling.of(Token.joined(Piece.words(turned))).stream()
          .filter(Piece::carriesMeaning)
          .toList();
    }
    return wanted;
  }

  /** "Office cleaning" of "cleaning companies for offices"; empty where nothing is about it. */
  static List<Token> about(List<Piece> part) {
    List<Token> head = new ArrayList<>();
    List<Token> topic = new ArrayList<>();
    boolean said = false;
    for (Piece piece : part) {
      boolean doing = DOING.contains(piece.last().text());
      boolean between = (piece.role() == EverydayWord.PREPOSITION || doing) && !head.isEmpty();
      boolean about = doing || ABOUT.contains(piece.first().key());
      boolean clause = TradeWords.CLAUSES.contains(piece.first().key()); // "that do"
      if (between && (said || !about) && !clause) {
        break;
      }
      if (between && !about) {
        continue;
      }
      if (between) {
        said = true;
        continue;
      }
      boolean business = said && topic.isEmpty() && piece.role() == EverydayWord.GENERIC;
      if ((piece.carriesMeaning() || business) && !piece.isAside()) {
        (said ? topic : head).addAll(piece.tokens());
      }
    }
    if (!topic.isEmpty()) {
      topic.addAll(head);
    }
    return Token.joined(topic);
  }

  /** True for what is said of firms, "landscaping companies maintaining gardens". */
  private static boolean isWhatTheyDo(Piece piece, Piece after) {
    Token word = piece.first();
    boolean trade = TradeReader.tradeOf(piece) != null || TradeWords.VERBS.containsKey(word.stem());
    boolean doing =
        piece.isUnknown() && word.text().endsWith("ing") && (!trade || after.role() != null);
    boolean clause = TradeWords.CLAUSES.contains(word.key());
    return doing || (piece.role() == EverydayWord.NOISE && !clause);
  }

  /** "Shops shipping to Jakarta". */
  private static boolean isDoneTo(List<Piece> part, int at) {
    boolean to = at + 1 < part.size() && part.get(at + 1).role() == EverydayWord.PREPOSITION;
    return to && part.get(at).isPhrase() && part.get(at).last().text().endsWith("ing");
  }

  private static boolean isNarrow(Piece piece) {
    return piece.isPhrase() && !piece.isBroad() && TradeReader.tradeOf(piece) == null;
  }

  /** "Furniture online" is furniture. */
  private static void dropHow(List<Piece> wanted) {
    Piece last = wanted.isEmpty() ? null : wanted.get(wanted.size() - 1);
    if (wanted.size() > 1 && last.tokens().size() == 1 && last.first().key().equals("online")) {
      wanted.remove(wanted.size() - 1);
    }
  }

  /** Words that neither the lexicon nor any title knows. */
  private boolean isUnheardOf(List<Piece> wanted) {
    return !wanted.isEmpty() && wanted.stream().noneMatch(p -> !p.isUnknown() || words.knows(p));
  }

  private static boolean isRequest(Piece piece) {
    return piece.role() == EverydayWord.AGAIN && REQUESTS.contains(piece.first().key());
  }

  private static boolean says(List<Piece> pieces) {
    return pieces.stream().anyMatch(Piece::carriesMeaning);
  }

  /** "Consultants in environmental engineering" are what "environmental consultants" are. */
  private static boolean areWorkers(List<Piece> wanted) {
    return wanted.size() == 1 && WORKERS.contains(wanted.get(0).last().key());
  }

  private static boolean areShops(List<Piece> wanted) {
    return !wanted.isEmpty() && wanted.stream().allMatch(p -> TradeReader.tradeOf(p) != null);
  }

  private static boolean isWith(Piece piece) {
    return piece.role() == EverydayWord.PREPOSITION && piece.first().key().equals("with");
  }

  private static boolean isBy(Piece piece) {
    return piece.first().key().equals("by");
  }

  /** The firms of "firms with a regional headquarters", and not the "go" of "go with hotels". */
  private static boolean isSomebody(Piece piece) {
    return piece.carriesMeaning()
        || piece.role() == EverydayWord.GENERIC
        || piece.role() == EverydayWord.SIZE;
  }
}
