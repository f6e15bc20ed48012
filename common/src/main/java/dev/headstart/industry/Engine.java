package dev.headstart.industry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stages in their order: message to runs, runs to parts, parts to codes. */
final class Engine {
  /** More are not one person's request (the "20 terms of 80 characters" rule). */
  static final int MOST_TERMS = 20;

  private final SsicTree tree;
  private final MessageReader messages;
  private final RunReader runs;

  /** The findings of one text, by the words that led to them. */
  record Understood(Map<String, Found> found, List<Exclusion> exclusions, List<Ignored> ignored) {}

  Engine(SsicTree tree, MessageReader messages, RunReader runs) {
    this.tree = tree;
    this.messages = messages;
    this.runs = runs;
  }

  static Engine of(
      SsicTree tree,
      Indexes indexes,
      PhraseTable<EverydayWord> everyday,
      Later<FuzzyIndex> spellings) {
    Tiling tiling = new Tiling(indexes.meanings().phrases(), everyday);
    PhraseReader phrases = new PhraseReader(tree, indexes.titles());
    WordReader words = new WordReader(tree, indexes.words());
    TradeReader trades = new TradeReader(tree);
    Corrector corrector = new Corrector(spellings, tiling);
    PartReader parts = new PartReader(phrases, words, trades, corrector, tiling);
    return new Engine(
        tree,
        new MessageReader(new CodeReader(tree), tiling),
        new RunReader(parts, trades, phrases, words));
  }

  Understood understand(String text, boolean explicit) {
    MessageReader.Reading reading = messages.read(text, explicit);
    List<Ignored> ignored = new ArrayList<>(reading.ignored());
    Map<String, Found> found = new LinkedHashMap<>();
    List<Exclusion> exclusions = new ArrayList<>();
    for (MessageReader.Run run : reading.runs()) {
      sayWhatIsCut(run, reading.text(), ignored);
      for (RunReader.Part part : runs.read(run.pieces(), explicit || run.excluded())) {
        String input = input(reading.text(), part.pieces());
        if (run.excluded()) {
          exclude(part, input, exclusions, ignored);
        } else if (part.found().isEmpty()) {
          ignored.add(new Ignored(input, reasonNotFound(part.pieces())));
        } else if (found.size() < MOST_TERMS || found.containsKey(input)) {
          found.putIfAbsent(input, part.found().get());
        } else {
          ignored.add(new Ignored(input, Ignored.Reason.TOO_MANY_TERMS));
        }
      }
    }
    return new Understood(found, exclusions, ignored);
  }

  /** A single term that is too long is read up to its limit; the rest is said to be left out. */
  private static void sayWhatIsCut(MessageReader.Run run, String text, List<Ignored> ignored) {
    List<Piece> pieces = run.pieces();
    for (List<Piece> part : RunReader.split(pieces)) {
      int kept = Limit.cut(part).size();
      if (kept < part.size()) {
        int start = part.get(kept).first().start();
        int end = part.get(part.size() - 1).last().end();
        ignored.add(new Ignored(Echo.of(text.substring(start, end)), Ignored.Reason.TERM_TOO_LONG));
      }
    }
  }

  private void exclude(
      RunReader.Part part, String input, List<Exclusion> exclusions, List<Ignored> ignored) {
    List<Token> tokens = Piece.words(part.pieces().stream().filter(Piece::carriesMeaning).toList());
    Optional<Found> sure = part.found().filter(Found::isSure);
    exclusions.add(Exclusion.of(tree, input, tokens, sure));
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
    List<Piece> meant = pieces.stream().filter(Piece::carriesMeaning).toList();
    int start = meant.get(0).first().start();
    int end = meant.get(meant.size() - 1).last().end();
    return Echo.of(text.substring(start, Math.max(start, end)));
  }
}
