package dev.headstart.api.enrichment;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads what the register says of companies. */
@Singleton
class RegisterFactsTable {
  static final String READ =
      """
      SELECT c.company_id, c.sg_registered, s.registration_incorporation_date,
             COALESCE(s.company_type_description, s.business_constitution_description,
                      s.entity_type_description, c.ownership_type) AS legal_form,
             s.no_of_officers, s.annual_return_date,
             s.primary_user_described_activity IS NOT NULL AS describes_activity,
             s.secondary_ssic_code IS NOT NULL AS has_second_activity,
             c.website_domain IS NOT NULL AS has_website
      FROM companies c LEFT JOIN staging_acra_companies s ON s.uen = c.uen
      WHERE c.company_id = ANY($1)
      """;

  Uni<Map<Long, RegisterFacts>> read(SqlClient client, Collection<Long> companyIds) {
    Tuple parameters = Tuple.tuple().addArrayOfLong(companyIds.toArray(Long[]::new));
    return client
        .preparedQuery(READ)
        .execute(parameters)
        .map(
            rows ->
                rows.stream()
                    .map(RegisterFactsTable::read)
                    .collect(Collectors.toMap(RegisterFacts::companyId, facts -> facts)));
  }

  private static RegisterFacts read(Row row) {
    return new RegisterFacts(
        row.getLong("company_id"),
        row.getBoolean("sg_registered"),
        row.getLocalDate("registration_incorporation_date"),
        row.getString("legal_form"),
        row.getInteger("no_of_officers"),
        row.getLocalDate("annual_return_date"),
        row.getBoolean("describes_activity"),
        row.getBoolean("has_second_activity"),
        row.getBoolean("has_website"));
  }
}
