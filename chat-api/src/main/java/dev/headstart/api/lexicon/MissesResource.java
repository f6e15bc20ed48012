package dev.headstart.api.lexicon;

import dev.headstart.api.access.Tenant;
import dev.headstart.identity.May;
import dev.headstart.paging.Cursors;
import dev.headstart.paging.KeysetCursor;
import dev.headstart.paging.Page;
import dev.headstart.paging.PageLimit;
import dev.headstart.problem.Patience;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** The tenant's terms that found nothing, newest first. */
@RolesAllowed(May.CHANGE_LEXICON)
@Path("/industries/misses")
@Produces(MediaType.APPLICATION_JSON)
public class MissesResource {
  private final Pool pool;
  private final MissTable table;
  private final Cursors cursors;
  private final Tenant tenant;

  MissesResource(Pool pool, MissTable table, Cursors cursors, Tenant tenant) {
    this.pool = pool;
    this.table = table;
    this.cursors = cursors;
    this.tenant = tenant;
  }

  @GET
  public Uni<Page<Miss>> list(@RestQuery String limit, @RestQuery String after) {
    PageLimit rows = PageLimit.parse(limit);
    return cursors
        .of("misses", tenant.id(), List.of())
        .chain(cursor -> page(cursor, after, rows))
        .ifNoItem()
        .after(Patience.WITH_THE_DATABASE)
        .fail();
  }

  private Uni<Page<Miss>> page(KeysetCursor cursor, String after, PageLimit rows) {
    int fetched = rows.rowsToFetch();
    return cursor
        .read(after)
        .map(at -> table.after(pool, tenant.id(), time(at.whole(0)), at.text(1), fetched))
        .orElseGet(() -> table.first(pool, tenant.id(), fetched))
        .map(found -> Page.of(found, rows, row -> cursor.write(micros(row), row.term())));
  }

  /** As exactly as PostgreSQL keeps it. */
  private static long micros(Miss row) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, row.lastSeen().toInstant());
  }

  private static OffsetDateTime time(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }
}
