package dev.headstart.industry;

import java.util.function.Supplier;

/** A value built when first asked for, once, so that the start does not wait for it. */
final class Later<T> {
  private final Supplier<T> build;
  private volatile T value;

  Later(Supplier<T> build) {
    this.build = build;
  }

  /** Begins to build on a thread of its own; who asks earlier waits. */
  static <T> Later<T> begun(Supplier<T> build) {
    Later<T> later = new Later<>(build);
    Thread builder = new Thread(later::get, "industry-index");
    builder.setDaemon(true);
    builder.start();
    return later;
  }

  T get() {
    T known = value;
    return known != null ? known : built();
  }

  private synchronized T built() {
    T known = value;
    if (known == null) {
      known = build.get();
      value = known;
    }
    return known;
  }
}
