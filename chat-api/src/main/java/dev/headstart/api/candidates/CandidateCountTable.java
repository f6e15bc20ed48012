package dev.headstart.api.candidates;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;

/** Tells whether an industry has few companies or many, without counting them all. */
@Singleton
class CandidateCountTable {
  /**
   * Up to here collecting and sorting wins: at 200,000 companies both ways cost about the same
   * where matches are the square root of (page × companies), 3,200 for a page of 50.
   */
  static final String COUNT_UP_TO_MANY =
      """
      SELECT count(*) > 3000 AS many
      FROM (SELECT FROM companies WHERE LOWER(industry_norm) = ANY($1) LIMIT 3001) matching
      """;

  Uni<Boolean> hasMany(SqlClient client, CandidateFilter filter) {
    Tuple parameters = Tuple.tuple().addArrayOfString(filter.titlesArray());
    return client
        .preparedQuery(COUNT_UP_TO_MANY)
        .execute(parameters)
        .map(rows -> rows.iterator().next().getBoolean("many"));
  }
}
