package dev.headstart.api.scores;

import dev.headstart.api.access.Tenant;
import dev.headstart.database.Rooms;
import dev.headstart.paging.Cursors;
import dev.headstart.paging.KeysetCursor;
import dev.headstart.paging.Page;
import dev.headstart.paging.PageLimit;
import dev.headstart.paging.PagedList;
import dev.headstart.problem.Patience;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** The tenant's lead scores, best first. */
@Singleton
class ScoreList {
  private final Rooms rooms;
  private final ScoreListTable table;
  private final Cursors cursors;
  private final Tenant tenant;

  ScoreList(Rooms rooms, ScoreListTable table, Cursors cursors, Tenant tenant) {
    this.rooms = rooms;
    this.table = table;
    this.cursors = cursors;
    this.tenant = tenant;
  }

  Uni<PagedList<LeadScoreRow>> ofTenant() {
    String tenantId = tenant.id();
    return cursors
        .of("scores", tenantId, List.of())
        .map(cursor -> new OfTenant(rooms, table, tenantId, cursor));
  }

  private record OfTenant(Rooms rooms, ScoreListTable table, String tenantId, KeysetCursor cursor)
      implements PagedList<LeadScoreRow> {
    @Override
    public Uni<Page<LeadScoreRow>> page(String after, PageLimit limit) {
      var position = cursor.read(after);
      double score = position.map(p -> p.number(0)).orElse(ScoreListTable.BEFORE_FIRST_SCORE);
      long companyId = position.map(p -> p.whole(1)).orElse(ScoreListTable.BEFORE_FIRST_ID);
      return rooms
          .inRoomOf(
              tenantId,
              client -> table.after(client, tenantId, score, companyId, limit.rowsToFetch()))
          .ifNoItem()
          .after(Patience.WITH_THE_DATABASE)
          .fail()
          .map(found -> Page.of(found, limit, this::cursorAfter));
    }

    @Override
    public String cursorAfter(LeadScoreRow row) {
      return cursor.write(row.score(), row.companyId());
    }
  }
}
