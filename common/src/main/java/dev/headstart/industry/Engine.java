package dev.headstart.industry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The stages in their order: message to runs, runs to parts, parts to codes. */
final class Engine {
  /** More are not one person's request (the "20 terms of 80 characters" rule). */
  static final int MOST_TERMS = 20;

  /** Further parts of a list are not even read: their terms would be too many. */
  static final int MOST_PARTS = 24;

  private final SsicTree tree;
  private final Indexes indexes;
  private final MessageReader messages;
  private final RunReader runs;
  private final Businesses businesses;
  private final Supplier<Slips> slips;

  /** The findings of one text, by the words that led to them. */
  record Understood(Map<String, Found> found, List<Exclusion> exclusions, List<Ignored> ignored) {}

  private Engine(
      SsicTree tree,
      Indexes indexes,
      MessageReader messages,
      RunReader runs,
      Businesses businesses,
      Supplier<Slips> slips) {
    this.tree = tree;
    this.indexes = indexes;
    this.messages = messages;
    this.runs = runs;
    this.businesses = businesses;
    this.slips = slips;
  }

  static Engine of(
      SsicTree tree, Indexes indexes, PhraseTable<EverydayWord> everyday, Supplier<Slips> slips) {
    Tiling tiling = new Tiling(indexes.meanings().phrases(), everyday);
    PhraseReader phrases = new PhraseReader(indexes);
    WordReader words = new WordReader(indexes);
    TradeReader trades = new TradeReader(tree);
    Corrector corrector = new Corrector(tiling);
    PartReader parts = new PartReader(phrases, words, trades, corrector, tiling);
    return new Engine(
        tree,
        indexes,
        new MessageReader(new CodeReader(tree), tiling),
        new RunReader(parts, trades, phrases, words),
        new Businesses(parts),
        slips);
  }

  Understood understand(String text, boolean explicit) {
    MessageReader.Reading reading = messages.read(text, explicit);
    List<Ignored> ignored = new ArrayList<>(reading.ignored());
    Map<String, Found> found = new LinkedHashMap<>();
    List<Exclusion> exclusions = new ArrayList<>();
    Slips misspelt = slips.get();
    List<RunReader.Part> asked = new ArrayList<>();
    for (MessageReader.Run run : capped(reading, ignored)) {
      sayWhatIsCut(run, reading.text(), ignored);
      for (RunReader.Part part : runs.read(run.pieces(), explicit || run.excluded(), misspelt)) {
        if (run.excluded()) {
          exclude(part, input(reading.text(), part.pieces()), exclusions, ignored);
        } else {
          asked.addAll(explicit ? List.of(part) : businesses.orAll(part));
        }
      }
    }
    List<RunReader.Part> meant = explicit ? asked : Only.of(Businesses.orBeside(asked), tree);
    for (RunReader.Part part : asked) {
      String input = input(reading.text(), part.pieces());
      if (part.found().isEmpty()) {
        ignored.add(new Ignored(input, reasonNotFound(part.pieces())));
      } else if (!meant.contains(part)) {
        ignored.add(new Ignored(input, Ignored.Reason.BESIDE));
      } else if (found.size() < MOST_TERMS || found.containsKey(input)) {
        found.putIfAbsent(input, part.found().get());
      } else {
        ignored.add(new Ignored(input, Ignored.Reason.TOO_MANY_TERMS));
      }
    }
    if (!explicit && found.values().stream().noneMatch(Found::isSure)) {
      readInPassing(reading, found, exclusions, ignored);
    }
    if (found.isEmpty()) {
      sayWhatIsRuledOut(exclusions, ignored);
    }
    return new Understood(found, exclusions, ignored);
  }

  /** "I tried law firms last week": where nothing is asked for plainly, the firms named are. */
  private void readInPassing(
      MessageReader.Reading reading,
      Map<String, Found> found,
      List<Exclusion> exclusions,
      List<Ignored> ignored) {
    Map<String, Found> named = new LinkedHashMap<>();
    for (MessageReader.Run run : messages.readAll(reading)) {
      for (RunReader.Part part : businesses.in(run.pieces())) {
        String input = input(reading.text(), part.pieces());
        if (run.excluded()) {
          exclude(part, input, exclusions, ignored);
        } else if (named.size() < MOST_TERMS) {
          part.found().ifPresent(firms -> named.putIfAbsent(input, firms));
        }
      }
    }
    if (!named.isEmpty()) {
      found.clear(); // (what would have been asked back)
      found.putAll(named);
    }
  }

  /** The runs up to the last part that is read; the words beyond are said to be left out. */
  private static List<MessageReader.Run> capped(
      MessageReader.Reading reading, List<Ignored> ignored) {
    List<MessageReader.Run> capped = new ArrayList<>();
    int asked = MOST_PARTS;
    int ruledOut = MOST_PARTS;
    for (MessageReader.Run run : reading.runs()) {
      List<List<Piece>> parts = Split.of(run.pieces());
      int left = run.excluded() ? ruledOut : asked;
      if (parts.size() <= left) {
        capped.add(run);
      } else {
        List<Piece> beyond = parts.get(left);
        int start = beyond.get(0).first().start();
        int end = Math.max(start, run.pieces().get(run.pieces().size() - 1).last().end());
        String said = Echo.of(reading.text().substring(start, end));
        ignored.add(new Ignored(said, Ignored.Reason.TOO_MANY_TERMS));
        List<Piece> kept = new ArrayList<>(run.pieces());
        kept.removeIf(piece -> piece.first().start() >= start);
        if (left > 0) {
          capped.add(new MessageReader.Run(kept, run.excluded()));
        }
      }
      asked -= run.excluded() ? 0 : Math.min(left, parts.size());
      ruledOut -= run.excluded() ? Math.min(left, parts.size()) : 0;
    }
    return capped;
  }

  /** A single term that is too long is read up to its limit; the rest is said to be left out. */
  private static void sayWhatIsCut(MessageReader.Run run, String text, List<Ignored> ignored) {
    List<Piece> pieces = run.pieces();
    for (List<Piece> part : Split.of(pieces)) {
      int kept = Limit.cut(part).size();
      if (kept < part.size()) {
        int start = part.get(kept).first().start();
        int end = part.get(part.size() - 1).last().end();
        ignored.add(new Ignored(Echo.of(text.substring(start, end)), Ignored.Reason.TERM_TOO_LONG));
      }
    }
  }

  /** "Not banks" alone asks for nothing, and the banks are not dropped silently. */
  private static void sayWhatIsRuledOut(List<Exclusion> exclusions, List<Ignored> ignored) {
    for (Exclusion exclusion : exclusions) {
      if (!exclusion.leaves().isEmpty()) {
        ignored.add(new Ignored(exclusion.input(), Ignored.Reason.NOTHING_ASKED));
      }
    }
  }

  private void exclude(
      RunReader.Part part, String input, List<Exclusion> exclusions, List<Ignored> ignored) {
    List<Token> tokens = Piece.words(part.pieces().stream().filter(Piece::carriesMeaning).toList());
    Optional<Found> sure = part.found().filter(Found::isSure);
    exclusions.add(Exclusion.of(tree, indexes.titles(), input, tokens, sure));
    if (sure.isEmpty()) {
      ignored.add(new Ignored(input, Ignored.Reason.NEGATED));
    }
  }

  private static Ignored.Reason reasonNotFound(List<Piece> pieces) {
    boolean code = pieces.stream().anyMatch(Piece::isCode);
    return code ? Ignored.Reason.UNKNOWN_CODE : Ignored.Reason.NOT_RECOGNISED;
  }

  /** The part as it was written, from its first to its last word that matters. */
  private static String input(String text, List<Piece> pieces) {
    List<Piece> said = pieces.stream().filter(Piece::carriesMeaning).toList();
    List<Piece> meant = said.isEmpty() ? pieces : said; // ("suppliers" of what was named before)
    int start = meant.get(0).first().start();
    int end = meant.get(meant.size() - 1).last().end();
    return Echo.of(text.substring(start, Math.max(start, end)));
  }
}
