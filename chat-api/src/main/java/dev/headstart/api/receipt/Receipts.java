package dev.headstart.api.receipt;

import dev.headstart.api.access.Tenant;
import dev.headstart.problem.Problem;
import dev.headstart.problem.ProblemException;
import dev.headstart.signing.KeyRing;
import dev.headstart.signing.SigningKeys;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Gives chat replies their receipts and knows them again. */
@ApplicationScoped
public class Receipts {
  private final SigningKeys keys;
  private final Tenant tenant;
  private final Clock clock;

  Receipts(SigningKeys keys, Tenant tenant, Clock clock) {
    this.keys = keys;
    this.tenant = tenant;
    this.clock = clock;
  }

  /**
   * Without waiting: empty while the keys have not been read, in the first moment of a process.
   *
   * @param workedMs how long the reply took so far
   */
  public Optional<String> issue(double workedMs) {
    return keys.ringIfKnown()
        .map(ring -> ring.seal(purpose(), Receipt.at(clock.instant(), (long) workedMs).bytes()));
  }

  /**
   * @throws ProblemException 400 when it is no receipt of this tenant, or an old one
   */
  public Uni<Receipt> read(String text) {
    return keys.ring().map(ring -> read(ring, text));
  }

  private Receipt read(KeyRing ring, String text) {
    return ring.open(purpose(), text)
        .map(Receipt::of)
        .filter(receipt -> receipt.isValidAt(clock.instant()))
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.invalid(
                        "receipt", "must be that of a chat reply of the last ten minutes")));
  }

  private String purpose() {
    return "receipt\u001f" + tenant.id().length() + "\u001f" + tenant.id();
  }

  /** So that a new key is accepted everywhere before it signs anywhere. */
  @Scheduled(every = "30s", concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> followTheKeys() {
    return keys.refresh().replaceWithVoid().onFailure().recoverWithNull();
  }
}
