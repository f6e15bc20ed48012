package dev.headstart.industry;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;

/** Prints the milliseconds of processor time that the start waits for the resolver. */
final class ColdStart {
  private ColdStart() {}

  public static void main(String[] args) {
    SsicTree tree = SsicFixture.tree(SsicVersion.SSIC_2020);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    IndustryResolver resolver = IndustryResolver.of(tree, Lexicon.builtIn());
    double millis = (threads.getCurrentThreadCpuTime() - start) / 1e6;
    byte[] said = Double.toString(millis).getBytes(StandardCharsets.UTF_8);
    System.out.write(said, 0, said.length);
    System.out.flush();
    if (resolver.tree() != tree) {
      throw new AssertionError("another edition");
    }
  }
}
