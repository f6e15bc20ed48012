package dev.headstart.api.chat;

import dev.headstart.industry.TermResolution;
import dev.headstart.staging.HeadSlot;
import dev.headstart.staging.StagedRegister;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides from which codes the head is taken: in turn from each term, inside a term from each
 * division, inside a division from each code, always the one with the most live rows first. So
 * "Manufacturing" shows ten kinds of makers and not ten slaughterhouses. The same register and
 * terms give the same head.
 */
final class HeadPlan {
  private final StagedRegister register;
  private final Collection<String> allowed;
  private final Map<String, Long> left = new HashMap<>();

  private HeadPlan(StagedRegister register, Collection<String> allowed) {
    this.register = register;
    this.allowed = allowed;
  }

  /** Slots for at most {@code rows} rows, in the order in which they are to be shown. */
  static List<HeadSlot> of(ChatTurn turn, int rows) {
    return new HeadPlan(turn.register(), turn.codes()).slots(turn.confidentTerms(), rows);
  }

  private List<HeadSlot> slots(List<TermResolution> terms, int rows) {
    Deque<Deque<Division>> rounds = new ArrayDeque<>();
    terms.forEach(term -> rounds.add(divisions(term)));
    Map<String, Integer> taken = new LinkedHashMap<>();
    for (int row = 0; row < rows; row++) {
      String code = next(rounds);
      if (code == null) {
        break;
      }
      taken.merge(code, 1, Integer::sum);
    }
    return taken.entrySet().stream().map(e -> new HeadSlot(e.getKey(), e.getValue())).toList();
  }

  private Deque<Division> divisions(TermResolution term) {
    List<Division> divisions = new ArrayList<>();
    Division last = null;
    // Sorted: those of one division follow each other.
    for (String code : term.codes()) {
      if (last == null || !code.startsWith(last.number)) {
        last = new Division(code.substring(0, 2));
        divisions.add(last);
      }
      last.codes.add(code);
    }
    divisions.sort(Comparator.comparing(division -> division.number, fullestFirst()));
    return new ArrayDeque<>(divisions);
  }

  private Comparator<String> fullestFirst() {
    return Comparator.<String>comparingLong(register::liveRows)
        .reversed()
        .thenComparing(Comparator.naturalOrder());
  }

  /** Takes the next code in turn and puts every ring it came from back at its end. */
  private String next(Deque<Deque<Division>> terms) {
    while (!terms.isEmpty()) {
      Deque<Division> divisions = terms.poll();
      String code = nextOf(divisions);
      if (code != null) {
        terms.add(divisions);
        return code;
      }
    }
    return null;
  }

  private String nextOf(Deque<Division> divisions) {
    while (!divisions.isEmpty()) {
      Division division = divisions.poll();
      Deque<String> codes = division.ring(fullestFirst());
      while (!codes.isEmpty()) {
        String code = codes.poll();
        // Two terms may share a code; its rows are counted once.
        long rows = left.computeIfAbsent(code, register::liveRows);
        if (rows > 0 && allowed.contains(code)) {
          left.put(code, rows - 1);
          codes.add(code);
          divisions.add(division);
          return code;
        }
      }
    }
    return null;
  }

  /** What a term means in one division; put in order when its turn comes, which most wait for. */
  private static final class Division {
    private final String number;
    private final List<String> codes = new ArrayList<>();
    private Deque<String> ring;

    Division(String number) {
      this.number = number;
    }

    Deque<String> ring(Comparator<String> order) {
      if (ring == null) {
        codes.sort(order);
        ring = new ArrayDeque<>(codes);
      }
      return ring;
    }
  }
}
