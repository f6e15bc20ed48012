package dev.headstart.api.lexicon;

import dev.headstart.api.access.Tenant;
import dev.headstart.database.Rooms;
import dev.headstart.identity.May;
import dev.headstart.paging.Cursors;
import dev.headstart.paging.KeysetCursor;
import dev.headstart.paging.Page;
import dev.headstart.paging.PageLimit;
import dev.headstart.paging.Position;
import dev.headstart.problem.Patience;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
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
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** The tenant's terms that found nothing, newest first. */
@RolesAllowed(May.CHANGE_LEXICON)
@Path("/industries/misses")
@Produces(MediaType.APPLICATION_JSON)
public class MissesResource {
  private final Rooms rooms;
  private final MissTable table;
  private final Cursors cursors;
  private final Tenant tenant;

  MissesResource(Rooms rooms, MissTable table, Cursors cursors, Tenant tenant) {
    this.rooms = rooms;
    this.table = table;
    this.cursors = cursors;
    this.tenant = tenant;
  }

  @GET
  public Uni<Page<Miss>> list(@RestQuery String limit, @RestQuery String after) {
    PageLimit page = PageLimit.parse(limit);
    return cursors
        .of("misses", tenant.id(), List.of())
        .chain(cursor -> page(cursor, after, page))
        .ifNoItem()
        .after(Patience.WITH_THE_DATABASE)
        .fail();
  }

  private Uni<Page<Miss>> page(KeysetCursor cursor, String after, PageLimit page) {
    Optional<Position> from = cursor.read(after);
    String tenantId = tenant.id();
    return rooms
        .inRoomOf(tenantId, client -> rows(client, tenantId, from, page.rowsToFetch()))
        .map(found -> Page.of(found, page, row -> cursor.write(micros(row), row.term())));
  }

  private Uni<List<Miss>> rows(
      SqlClient client, String tenantId, Optional<Position> after, int rows) {
    return after
        .map(at -> table.after(client, tenantId, time(at.whole(0)), at.text(1), rows))
        .orElseGet(() -> table.first(client, tenantId, rows));
  }

  /** As exactly as PostgreSQL keeps it. */
  private static long micros(Miss row) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, row.lastSeen().toInstant());
  }

  private static OffsetDateTime time(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }
}
