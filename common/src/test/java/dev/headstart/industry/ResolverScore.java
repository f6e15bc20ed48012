package dev.headstart.industry;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Prints how well the resolver understands the labelled utterances, phrases for every code and
 * sentences around them, and activity phrases when the path of a CSV file (query, 5-digit code of
 * 2020) is given. The times of construction are those of a cold JVM only where this is its main
 * class: {@code java -cp common/target/test-classes:common/target/classes:migrations/target/classes
 * dev.headstart.industry.ResolverScore}
 */
public final class ResolverScore {
  private static final int WORST = 25;
  private static final int TERMS_PER_FRAME = 25;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ResolverScore() {}

  public static void main(String[] args) throws IOException {
    SsicTree tree = SsicFixture.tree(SsicVersion.SSIC_2020);
    double cpu = THREADS.getCurrentThreadCpuTime() / 1e6;
    long start = System.nanoTime();
    IndustryResolver resolver = IndustryResolver.of(tree, Lexicon.builtIn());
    say("construction                %8.1f ms", (System.nanoTime() - start) / 1e6);
    say("construction, CPU           %8.1f ms", THREADS.getCurrentThreadCpuTime() / 1e6 - cpu);
    start = System.nanoTime();
    resolver.resolve("furniture shops in Jurong");
    say("first message               %8.1f ms", (System.nanoTime() - start) / 1e6);
    List<Utterance> utterances = Utterance.committed();
    everyday(resolver, utterances);
    everyday(resolver, Utterance.of(Resources.lines("utterances-fresh.tsv")));
    everyday(resolver, Utterance.of(Resources.lines("phrases.tsv")));
    frames(resolver);
    if (args.length > 0 && args[0] != null && !args[0].isBlank()) {
      for (String extra : args[0].split(File.pathSeparator)) {
        if (extra.endsWith(".tsv")) {
          everyday(resolver, Utterance.of(Files.readAllLines(Path.of(extra))));
        } else {
          ActivityScore.print(resolver, Path.of(extra));
        }
      }
    }
    latency(resolver, utterances);
  }

  static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  private static void everyday(IndustryResolver resolver, List<Utterance> utterances) {
    List<Verdict> verdicts =
        utterances.stream().map(utterance -> Verdict.of(resolver, utterance)).toList();
    List<Verdict> asked = verdicts.stream().filter(v -> !v.expected().isEmpty()).toList();
    List<Verdict> none = verdicts.stream().filter(v -> v.expected().isEmpty()).toList();
    say("--- %d utterances, %d of them without an industry", verdicts.size(), none.size());
    say("mean precision              %8.3f", mean(asked, true));
    say("mean recall                 %8.3f", mean(asked, false));
    say("both at least 0.8           %8.1f %%", share(asked));
    say("no industry, none found     %8.1f %%", share(none));
    List<Verdict> worst = new ArrayList<>(verdicts);
    worst.removeIf(Verdict::isGood);
    worst.sort(Comparator.comparingDouble(v -> v.precision() + v.recall()));
    worst.stream().limit(WORST).forEach(v -> say("  %s", v));
  }

  private static void frames(IndustryResolver resolver) {
    List<Utterance> terms = Frame.terms(resolver);
    Random random = new Random(1);
    long understood = 0;
    List<Frame> frames = Frame.committed();
    for (Frame frame : frames) {
      for (int i = 0; i < TERMS_PER_FRAME; i++) {
        understood += frame.isUnderstood(resolver, terms, random) ? 1 : 0;
      }
    }
    int asked = frames.size() * TERMS_PER_FRAME;
    say("--- %d sentences around a term that is understood alone", asked);
    say("understood in it            %8.1f %%", 100.0 * understood / asked);
  }

  private static double mean(List<Verdict> verdicts, boolean precision) {
    return verdicts.stream()
        .mapToDouble(v -> precision ? v.precision() : v.recall())
        .average()
        .orElse(0);
  }

  private static double share(List<Verdict> verdicts) {
    return 100.0 * verdicts.stream().filter(Verdict::isGood).count() / Math.max(1, verdicts.size());
  }

  private static void latency(IndustryResolver resolver, List<Utterance> utterances) {
    List<Long> nanos = new ArrayList<>();
    List<Long> processor = new ArrayList<>();
    for (int round = 0; round < 60; round++) {
      for (Utterance utterance : utterances) {
        long busy = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        resolver.resolve(utterance.text());
        if (round >= 30) {
          nanos.add(System.nanoTime() - start);
          processor.add(THREADS.getCurrentThreadCpuTime() - busy);
        }
      }
    }
    say("--- one message, warm");
    say("p50                         %8.3f ms", percentile(nanos, 50));
    say("p99                         %8.3f ms", percentile(nanos, 99));
    say("p99, CPU                    %8.3f ms", percentile(processor, 99));
  }

  private static double percentile(List<Long> nanos, int percent) {
    nanos.sort(Comparator.naturalOrder());
    return nanos.get(nanos.size() * percent / 100) / 1e6;
  }
}
