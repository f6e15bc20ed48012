package dev.headstart.database;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/**
 * Looks, once, whether the service came in as who it should be. As somebody else it would seem to
 * work: without the protection of the database, or without ever finding a job.
 */
@Singleton
class RoleCheck {
  private static final Logger LOG = Logger.getLogger(RoleCheck.class);

  private final Pool pool;
  private final RoleTable roles;
  private final boolean isWorker;

  RoleCheck(Pool pool, RoleTable roles, Config config) {
    this.pool = pool;
    this.roles = roles;
    this.isWorker =
        config.getValue("quarkus.application.name", String.class).equals("upsert-worker");
  }

  void check(@Observes StartupEvent start) {
    complaints()
        .subscribe()
        .with(
            found -> found.forEach(LOG::warn),
            failure -> LOG.debugf("event=role_unknown cause=%s", failure));
  }

  /** Empty when the role is as it should be. */
  Uni<List<String>> complaints() {
    return roles.mine(pool).map(this::complaints);
  }

  private List<String> complaints(RoleTable.Role role) {
    List<String> complaints = new ArrayList<>();
    if (role.isAbove()) {
      complaints.add(
          "event=row_security_bypassed user=%s: a superuser sees the rows of all tenants"
              .formatted(role.name()));
    } else if (isWorker && !role.servesAll()) {
      complaints.add(
          "event=jobs_not_seen user=%s: a pooler took headstart.tenant away, so no job is found: ALTER ROLE SET it"
              .formatted(role.name()));
    }
    if (isWorker && !role.isAbove() && !role.seesLoad()) {
      complaints.add(
          "event=load_not_seen user=%s: GRANT pg_read_all_stats, so that the night yields"
              .formatted(role.name()));
    }
    return complaints;
  }
}
