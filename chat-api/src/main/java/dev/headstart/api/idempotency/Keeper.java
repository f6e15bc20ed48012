package dev.headstart.api.idempotency;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** Keeps an answer in the transaction of the work it tells of. */
@FunctionalInterface
public interface Keeper {
  /** For requests that nobody will repeat. */
  Keeper NOTHING = (transaction, answer) -> Uni.createFrom().voidItem();

  /**
   * @return fails, and so must the transaction, when the same request was answered meanwhile
   */
  Uni<Void> keep(SqlClient transaction, Supplier<Response> answer);
}
