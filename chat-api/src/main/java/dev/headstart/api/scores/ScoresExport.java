package dev.headstart.api.scores;

import dev.headstart.api.export.ExportFormat;
import dev.headstart.api.export.Exports;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestQuery;

/** GET /export/scores: the whole list of GET /scores. */
@Path("/export/scores")
public class ScoresExport {
  private static final String NAME = "scores";

  private final Exports exports;
  private final ScoreList scores;

  ScoresExport(Exports exports, ScoreList scores) {
    this.exports = exports;
    this.scores = scores;
  }

  @GET
  @Produces(ExportFormat.NDJSON_TYPE)
  public RestMulti<Object> ndjson(@RestQuery String after) {
    return exports.stream(NAME, ExportFormat.NDJSON, LeadScoreRow.class, scores.ofTenant(), after);
  }

  @GET
  @Produces(ExportFormat.CSV_TYPE + ExportFormat.SECOND_CHOICE)
  public RestMulti<Object> csv(@RestQuery String after) {
    return exports.stream(NAME, ExportFormat.CSV, LeadScoreRow.class, scores.ofTenant(), after);
  }

  @HEAD
  @Produces(ExportFormat.NDJSON_TYPE)
  public Response headOfNdjson() {
    return Exports.head(NAME, ExportFormat.NDJSON);
  }

  @HEAD
  @Produces(ExportFormat.CSV_TYPE + ExportFormat.SECOND_CHOICE)
  public Response headOfCsv() {
    return Exports.head(NAME, ExportFormat.CSV);
  }
}
