package dev.headstart.api.problem;

import dev.headstart.problem.Problem;
import dev.headstart.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Fails in every way that a resource can fail. */
@Path("/failing")
@Produces(MediaType.APPLICATION_JSON)
public class FailingResource {
  private final Pool pool;

  FailingResource(Pool pool) {
    this.pool = pool;
  }

  public record Form(String text, int number, List<Item> items) {}

  public record Item(boolean flag) {}

  @POST
  @Operation(hidden = true)
  public String form(Form form) {
    return form.text();
  }

  @GET
  @Operation(hidden = true)
  @Path("unexpected")
  public String unexpected() {
    throw new IllegalStateException("secret of " + FailingResource.class);
  }

  @GET
  @Operation(hidden = true)
  @Path("sql")
  public Uni<RowSet<Row>> wrongSql() {
    return pool.query("SELECT secret FROM nowhere").execute();
  }

  @GET
  @Operation(hidden = true)
  @Path("state/{state}")
  public Uni<RowSet<Row>> sqlState(@PathParam("state") String state) {
    return pool.query(
            "DO $$ BEGIN RAISE EXCEPTION 'secret' USING ERRCODE = '" + state + "'; END $$")
        .execute();
  }

  @GET
  @Operation(hidden = true)
  @Path("refused")
  public Uni<String> refused() {
    return Uni.createFrom().failure(new ConnectException("Connection refused: 10.1.2.3:5432"));
  }

  @GET
  @Operation(hidden = true)
  @Path("hanging")
  public Uni<Object> hanging() {
    return Uni.createFrom().nothing().ifNoItem().after(Duration.ofMillis(50)).fail();
  }

  @GET
  @Operation(hidden = true)
  @Path("missing")
  public String missing() {
    throw new ProblemException(Problem.notFound("job 42"));
  }
}
