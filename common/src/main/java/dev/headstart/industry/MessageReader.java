package dev.headstart.industry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a message into runs of words that are asked for or ruled out, and sets the rest aside. */
final class MessageReader {
  /** Longer messages are read up to here; nobody names industries for a page. */
  static final int LONGEST_MESSAGE = 2_000;

  private static final Pattern NUMBERED =
      Pattern.compile("(?:^|\\s)(\\(?\\d{1,2}[.)]|\\(?[a-h]\\))(?=\\s)");

  /** What is ruled out in one sentence is not in the next. */
  private static final Pattern STOP =
      Pattern.compile(
          "(?<!\\b(?:eg|e\\.g|ie|i\\.e|etc|vs|no|st|ave|rd|pte|ltd|mr|ms|mrs|dr|min|max|approx|incl|excl|co))(?<=[\\p{Ll})]{2})([.!?])(?=\\s+\\p{Lu})",
          Pattern.UNICODE_CASE);

  /** "Trade: plumbing" says no more than "plumbing". */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?im)^\\s*(?:(?:our|my|target)\\s)?(?:trade|vertical|category|categories|segment|target|niche)s?"
              + "(?=\\s?[:=])|\\b(?:with|where) (?:the )?(?:industry|sector|vertical)s?(?= ?(?:is|[:=]))");

  /** "Manpower contractors, non-IT" rules IT out; "non-profit" is a word of its own. */
  private static final Pattern NON =
      Pattern.compile(
          "(?i)(?<=[,;(]\\s?)non[- ](?=\\p{L})(?!profit|alcohol|ferrous|destruct|govern|bank|woven|life|store)");

  private final CodeReader codes;
  private final Tiling tiling;

  /** Words between two line breaks or changes of mind. */
  record Run(List<Piece> pieces, boolean excluded) {}

  /**
   * What a message holds.
   *
   * @param text the form that the offsets of the words refer to
   * @param said the same without addresses and numbers, but with what is said in passing
   * @param after what is ruled out once it has been said
   */
  record Reading(
      String text, String said, Afterthought after, List<Run> runs, List<Ignored> ignored) {}

  MessageReader(CodeReader codes, Tiling tiling) {
    this.codes = codes;
    this.tiling = tiling;
  }

  Reading read(String message, boolean explicit) {
    List<Ignored> ignored = new ArrayList<>();
    String text = Tokens.normalise(capped(message, ignored));
    StringBuilder rest = new StringBuilder(text);
    Matcher bullet = NUMBERED.matcher(text);
    while (bullet.find()) {
      rest.setCharAt(bullet.start(1), '\n');
      SetAside.blank(rest, bullet.start(1) + 1, bullet.end(1));
    }
    Matcher non = NON.matcher(rest.toString());
    while (non.find()) {
      rest.replace(non.start(), non.end(), "not ");
    }
    Matcher label = LABEL.matcher(rest.toString());
    while (label.find()) {
      SetAside.blank(rest, label.start(), label.end());
    }
    List<Token> tokens = new ArrayList<>();
    codes.read(rest, explicit, tokens);
    if (!explicit) {
      Fields.setAside(rest, ignored);
      Correction.setAside(rest, ignored);
      JobTitle.setAside(rest, ignored);
      Conversation.setAsideForGood(rest, ignored);
    }
    Matcher stop = STOP.matcher(rest.toString());
    while (stop.find()) {
      rest.setCharAt(stop.start(1), '\n');
    }
    String said = SetAside.from(rest.toString(), ignored);
    StringBuilder words = new StringBuilder(said);
    if (!explicit) {
      Conversation.setAside(words, ignored);
    }
    tokens.addAll(Tokens.of(words.toString()));
    tokens.sort(Comparator.comparingInt(Token::start));
    Afterthought after = Afterthought.in(said);
    return new Reading(text, said, after, runs(tiling.of(tokens), after, ignored), ignored);
  }

  /** The runs of all that was said, in passing or not. */
  List<Run> readAll(Reading reading) {
    List<Piece> pieces = tiling.of(Tokens.of(reading.said()));
    return runs(pieces, reading.after(), new ArrayList<>());
  }

  private static String capped(String message, List<Ignored> ignored) {
    if (message.length() <= LONGEST_MESSAGE) {
      return message;
    }
    int end = LONGEST_MESSAGE;
    if (Character.isHighSurrogate(message.charAt(end - 1))) {
      end--;
    }
    ignored.add(new Ignored(Echo.of(message.substring(end)), Ignored.Reason.MESSAGE_TOO_LONG));
    return message.substring(0, end);
  }

  private static List<Run> runs(List<Piece> pieces, Afterthought after, List<Ignored> ignored) {
    List<Run> runs = new ArrayList<>();
    List<Piece> asked = new ArrayList<>();
    List<Piece> ruledOut = new ArrayList<>();
    Negation negation = null;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (i > 0
          && negation == null
          && after.rulesOut(pieces.get(i - 1))
          && !after.rulesOut(piece)) {
        closeOne(runs, ruledOut, true);
        ruledOut = new ArrayList<>();
      }
      if (piece.first().gap() == Token.Gap.LINE) {
        close(runs, asked, ruledOut);
        asked = new ArrayList<>();
        ruledOut = new ArrayList<>();
        negation = null;
      } else if (negation != null && negation.endsAt(pieces, i, ruledOut)) {
        closeOne(runs, ruledOut, true);
        ruledOut = new ArrayList<>();
        negation = null;
      }
      EverydayWord role = piece.role();
      if (role != null && role.isSaidBack()) {
        ignored.add(new Ignored(said(piece), reason(role)));
      } else if (piece.isNumber()) {
        ignored.add(new Ignored(said(piece), Ignored.Reason.NUMBER));
      }
      boolean answer = isAnswer(piece, i + 1 < pieces.size() ? pieces.get(i + 1) : null);
      if ((role == EverydayWord.NOT && !answer) || role == EverydayWord.EXCEPT) {
        closeOne(runs, ruledOut, true);
        ruledOut = new ArrayList<>();
        negation = new Negation(role, piece.first().aside());
      } else if (role == EverydayWord.AGAIN && negation != null) {
        closeOne(runs, ruledOut, true);
        ruledOut = new ArrayList<>();
        negation = null;
      } else {
        (negation == null && !after.rulesOut(piece) ? asked : ruledOut).add(piece);
      }
    }
    close(runs, asked, ruledOut);
    return runs;
  }

  /** The "no" of "no, I meant hotels" rules nothing out. */
  private static boolean isAnswer(Piece piece, Piece next) {
    boolean parted = next != null && next.first().gap().compareTo(Token.Gap.COMMA) >= 0;
    return parted && piece.first().key().equals("no");
  }

  private static void close(List<Run> runs, List<Piece> asked, List<Piece> ruledOut) {
    closeOne(runs, asked, false);
    closeOne(runs, ruledOut, true);
  }

  private static void closeOne(List<Run> runs, List<Piece> pieces, boolean excluded) {
    if (pieces.stream().anyMatch(Piece::carriesMeaning)) {
      runs.add(new Run(pieces, excluded));
    }
  }

  private static String said(Piece piece) {
    StringBuilder words = new StringBuilder();
    piece
        .tokens()
        .forEach(token -> words.append(words.length() == 0 ? "" : " ").append(token.text()));
    return Echo.of(words.toString());
  }

  private static Ignored.Reason reason(EverydayWord role) {
    return switch (role) {
      case PLACE -> Ignored.Reason.PLACE;
      case SIZE -> Ignored.Reason.SIZE;
      case FUNDING -> Ignored.Reason.FUNDING;
      case SILENCED -> Ignored.Reason.SILENCED;
      default -> Ignored.Reason.NOT_RECOGNISED;
    };
  }
}
