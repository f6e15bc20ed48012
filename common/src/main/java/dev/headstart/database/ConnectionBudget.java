package dev.headstart.database;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/**
 * Compares, once, what the pods of a deployment may open together (DATABASE_CONNECTIONS: pool times
 * replicas, summed up) with what the server lets in. Too little of it would show on the busiest
 * night only, as refused connections.
 */
@Singleton
class ConnectionBudget {
  private static final Logger LOG = Logger.getLogger(ConnectionBudget.class);

  private final Pool pool;
  private final ServerLimitTable limits;
  private final Optional<Integer> planned;

  ConnectionBudget(Pool pool, ServerLimitTable limits, Config config) {
    this.pool = pool;
    this.limits = limits;
    this.planned = config.getOptionalValue("DATABASE_CONNECTIONS", Integer.class);
  }

  void check(@Observes StartupEvent start) {
    planned.ifPresent(
        connections ->
            complaint(connections)
                .subscribe()
                .with(
                    complaint -> complaint.ifPresent(LOG::error),
                    failure -> LOG.debugf("event=connections_unknown cause=%s", failure)));
  }

  /** Empty when all fit. */
  Uni<Optional<String>> complaint(int connections) {
    return limits
        .forClients(pool)
        .map(
            allowed ->
                connections <= allowed
                    ? Optional.empty()
                    : Optional.of(
                        "event=connections_short planned=%d allowed=%d: lower the pools or the replicas, or raise max_connections"
                            .formatted(connections, allowed)));
  }
}
