package dev.headstart.api.candidates;

import dev.headstart.database.Rooms;
import dev.headstart.paging.PageLimit;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** The list over its two segments; a page may span the seam between them. */
@Singleton
class CandidateList {
  private final Rooms rooms;
  private final CandidateCountTable counts;
  private final AllCandidatesTable all;
  private final ManyCandidatesTable many;
  private final FewCandidatesTable few;
  private final DomainCandidatesTable ofDomain;
  private final NewestCandidatesTable newest;

  CandidateList(
      Rooms rooms,
      CandidateCountTable counts,
      AllCandidatesTable all,
      ManyCandidatesTable many,
      FewCandidatesTable few,
      DomainCandidatesTable ofDomain,
      NewestCandidatesTable newest) {
    this.rooms = rooms;
    this.counts = counts;
    this.all = all;
    this.many = many;
    this.few = few;
    this.ofDomain = ofDomain;
    this.newest = newest;
  }

  /** The rows of a page and, where there is one, the row that follows it. */
  Uni<List<Candidate>> after(
      String tenantId, CandidatePosition position, CandidateFilter filter, PageLimit limit) {
    if (filter.matchesNothing()) {
      return Uni.createFrom().item(List.of());
    }
    return rooms.inRoomOf(
        tenantId,
        client ->
            tableFor(client, filter)
                .chain(
                    table ->
                        fetch(client, table, tenantId, position, filter, limit.rowsToFetch())));
  }

  /** The same with the companies first that were added last. */
  Uni<List<Candidate>> newestAfter(
      String tenantId, CandidatePosition position, CandidateFilter filter, PageLimit limit) {
    if (filter.matchesNothing()) {
      return Uni.createFrom().item(List.of());
    }
    return rooms.inRoomOf(
        tenantId, client -> newest(client, tenantId, position, filter, limit.rowsToFetch()));
  }

  private Uni<List<Candidate>> newest(
      SqlClient client,
      String tenantId,
      CandidatePosition position,
      CandidateFilter filter,
      int rows) {
    if (filter.websiteDomain().isPresent()) {
      return newest.ofDomain(client, tenantId, position, filter, rows);
    }
    return filter.titles().isEmpty()
        ? newest.all(client, tenantId, position, rows)
        : counts
            .hasMany(client, filter)
            .chain(many -> newest.ofIndustry(client, tenantId, position, filter, rows, many));
  }

  private Uni<CandidateTable> tableFor(SqlClient client, CandidateFilter filter) {
    if (filter.websiteDomain().isPresent()) {
      return Uni.createFrom().item(ofDomain);
    }
    return filter.titles().isEmpty()
        ? Uni.createFrom().item(all)
        : counts.hasMany(client, filter).map(isMany -> isMany ? many : few);
  }

  private Uni<List<Candidate>> fetch(
      SqlClient client,
      CandidateTable table,
      String tenantId,
      CandidatePosition from,
      CandidateFilter by,
      int rows) {
    if (!from.scored()) {
      return table.unscored(client, tenantId, from, by, rows);
    }
    return table
        .scored(client, tenantId, from, by, rows)
        .chain(found -> fill(client, found, table, tenantId, by, rows));
  }

  private Uni<List<Candidate>> fill(
      SqlClient client,
      List<Candidate> scored,
      CandidateTable table,
      String tenantId,
      CandidateFilter by,
      int rows) {
    if (scored.size() == rows) {
      return Uni.createFrom().item(scored);
    }
    return table
        .unscored(client, tenantId, CandidatePosition.SEAM, by, rows - scored.size())
        .map(unscored -> Stream.concat(scored.stream(), unscored.stream()).toList());
  }
}
