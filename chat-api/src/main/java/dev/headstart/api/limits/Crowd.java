package dev.headstart.api.limits;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The calls of this process that wait for their answer to begin. Exports are let in while a quarter
 * of the places is taken, polling up to half of them, jobs up to three quarters, and chat to the
 * last, so whatever the load is made of, the chat still has room.
 */
@Singleton
class Crowd {
  private static final int CLASSES = RouteClass.values().length;

  private final AtomicInteger waiting = new AtomicInteger();
  private final int places;

  @Inject
  Crowd(LimitSettings limits) {
    this(limits.waiting());
  }

  Crowd(int places) {
    this.places = places;
  }

  /** False when the call is to be turned away; else it must {@link #leave} later. */
  boolean enter(RouteClass kind) {
    int roomFor = places * (CLASSES - kind.ordinal()) / CLASSES;
    if (waiting.incrementAndGet() <= roomFor) {
      return true;
    }
    waiting.decrementAndGet();
    return false;
  }

  void leave() {
    waiting.decrementAndGet();
  }
}
