package dev.headstart.api.scores;

import dev.headstart.api.access.Tenant;
import dev.headstart.paging.KeysetCursor;
import dev.headstart.paging.Page;
import dev.headstart.paging.PageLimit;
import dev.headstart.problem.Patience;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** GET /scores. */
@Path("/scores")
@Produces(MediaType.APPLICATION_JSON)
public class ScoresResource {
  private final Pool pool;
  private final ScoreListTable table;
  private final Tenant tenant;

  ScoresResource(Pool pool, ScoreListTable table, Tenant tenant) {
    this.pool = pool;
    this.table = table;
    this.tenant = tenant;
  }

  @GET
  public Uni<Page<LeadScoreRow>> list(@RestQuery String limit, @RestQuery String after) {
    PageLimit rows = PageLimit.parse(limit);
    KeysetCursor cursor = KeysetCursor.of("scores", tenant.id(), List.of());
    var position = cursor.read(after);
    double score = position.map(p -> p.number(0)).orElse(ScoreListTable.BEFORE_FIRST_SCORE);
    long companyId = position.map(p -> p.whole(1)).orElse(ScoreListTable.BEFORE_FIRST_ID);
    return table
        .after(pool, tenant.id(), score, companyId, rows.rowsToFetch())
        .ifNoItem()
        .after(Patience.WITH_THE_DATABASE)
        .fail()
        .map(found -> Page.of(found, rows, row -> cursor.write(row.score(), row.companyId())));
  }
}
