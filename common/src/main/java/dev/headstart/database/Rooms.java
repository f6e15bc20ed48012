package dev.headstart.database;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.util.function.Function;

/**
 * The only way to the rows of tenants: each piece of work is one transaction in the room of one
 * tenant, where the database shows the rows of no other, whatever a statement forgets. What belongs
 * to nobody, the register and companies, is seen from everywhere.
 */
@Singleton
public class Rooms {
  private static final String ALL = "*";

  private final Pool pool;
  private final TenantTable tenants;

  Rooms(Pool pool, TenantTable tenants) {
    this.pool = pool;
    this.tenants = tenants;
  }

  /** Work that somebody of this tenant asked for. */
  public <T> Uni<T> inRoomOf(String tenantId, Function<SqlConnection, Uni<T>> work) {
    if (tenantId.isEmpty() || tenantId.equals(ALL)) {
      throw new IllegalArgumentException("no tenant: " + tenantId);
    }
    return within(tenantId, work);
  }

  /** The system's own work, which nobody asked for and whose rows go to nobody. */
  public <T> Uni<T> forAllTenants(Function<SqlConnection, Uni<T>> work) {
    return within(ALL, work);
  }

  /** The work does not wait for the room: both travel together, in this order. */
  private <T> Uni<T> within(String tenantId, Function<SqlConnection, Uni<T>> work) {
    return pool.withTransaction(
        transaction ->
            Uni.combine()
                .all()
                .unis(
                    tenants.enter(transaction, tenantId),
                    Uni.createFrom().deferred(() -> work.apply(transaction)))
                .with((entered, done) -> done));
  }
}
