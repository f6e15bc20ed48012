package dev.headstart.api.health;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Asks the database every second, so that a probe never waits for it. */
@Readiness
@ApplicationScoped
class DatabaseReady implements HealthCheck {
  /** The newest migration whose tables or indexes the code relies on. */
  static final int NEEDED_SCHEMA = 65;

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Pool pool;
  private final SchemaTable schema;
  private final Clock clock;
  private final Reachability reachability = new Reachability(NEEDED_SCHEMA);

  DatabaseReady(Pool pool, SchemaTable schema, Clock clock) {
    this.pool = pool;
    this.schema = schema;
    this.clock = clock;
  }

  @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> ask() {
    return schema
        .version(pool)
        .ifNoItem()
        .after(PATIENCE)
        .fail()
        .invoke(version -> reachability.answered(clock.instant(), version))
        .onFailure()
        .recoverWithNull()
        .replaceWithVoid();
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("database")
        .status(reachability.isReady(clock.instant()))
        .withData("state", reachability.state(clock.instant()))
        .build();
  }
}
