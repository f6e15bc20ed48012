package dev.headstart.database;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Transaction;
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

  /**
   * Nothing waits for the transaction and the room: all that opens them travels with the first
   * statements of the work, in this order. Should opening fail, those find no rows.
   */
  private <T> Uni<T> within(String tenantId, Function<SqlConnection, Uni<T>> work) {
    return pool.withConnection(
        connection ->
            Uni.combine()
                .all()
                .unis(
                    connection.begin(),
                    tenants.enter(connection, tenantId),
                    Uni.createFrom().deferred(() -> work.apply(connection)))
                .with((begun, entered, done) -> done)
                .call(() -> connection.transaction().commit())
                .onFailure()
                .call(() -> undo(connection)));
  }

  /** What failed first is what is told. */
  private static Uni<Void> undo(SqlConnection connection) {
    Transaction unfinished = connection.transaction();
    return unfinished == null
        ? Uni.createFrom().voidItem()
        : unfinished.rollback().onFailure().recoverWithNull();
  }
}
