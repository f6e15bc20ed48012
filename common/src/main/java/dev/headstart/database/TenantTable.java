package dev.headstart.database;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;

/** Tells PostgreSQL whose rows a transaction is about; V051 says what follows from it. */
@Singleton
class TenantTable {
  /** Until the end of the transaction: on the same connection, the next one may be anybody's. */
  static final String ENTER = "SELECT set_config('headstart.tenant', $1, true)";

  Uni<Void> enter(SqlClient transaction, String tenantId) {
    return transaction.preparedQuery(ENTER).execute(Tuple.of(tenantId)).replaceWithVoid();
  }
}
