package dev.headstart.worker.batch;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** Where the time of one batch goes, in milliseconds; one batch, one object. */
final class StageTimes {
  private final double fetchMs;
  private final long start = System.nanoTime();
  private double upsertMs;
  private double byNameMs;

  /**
   * @param fetchMs what reading the keys took
   */
  StageTimes(double fetchMs) {
    this.fetchMs = fetchMs;
  }

  <T> Uni<T> upsert(Supplier<Uni<T>> step) {
    long from = System.nanoTime();
    return step.get().invoke(done -> upsertMs = since(from));
  }

  <T> Uni<T> byName(Supplier<Uni<T>> step) {
    long from = System.nanoTime();
    return step.get().invoke(done -> byNameMs = since(from));
  }

  double fetchMs() {
    return fetchMs;
  }

  double upsertMs() {
    return upsertMs;
  }

  double byNameMs() {
    return byNameMs;
  }

  /** From the begin of the transaction until now. */
  double totalMs() {
    return since(start);
  }

  static double since(long nanos) {
    return (System.nanoTime() - nanos) / 1e6;
  }
}
