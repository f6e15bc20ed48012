package dev.headstart.bench;

import java.time.Duration;
import java.util.stream.Stream;

/** Processor time of processes. */
final class Cpu {
  private Cpu() {}

  static Duration of(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Of a process and all that live below it. */
  static Duration ofTree(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants())
        .map(Cpu::of)
        .reduce(Duration.ZERO, Duration::plus);
  }
}
