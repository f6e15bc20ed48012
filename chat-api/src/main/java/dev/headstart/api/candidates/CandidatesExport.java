package dev.headstart.api.candidates;

import dev.headstart.api.export.ExportFormat;
import dev.headstart.api.export.Exports;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestQuery;

/** GET /export/candidates: the whole list of GET /candidates. */
@Path("/export/candidates")
public class CandidatesExport {
  private static final String NAME = "candidates";

  private final Exports exports;
  private final CandidateLists lists;

  CandidatesExport(Exports exports, CandidateLists lists) {
    this.exports = exports;
    this.lists = lists;
  }

  @GET
  @Produces(ExportFormat.NDJSON_TYPE)
  public RestMulti<Object> ndjson(
      @RestQuery String industry,
      @RestQuery("website_domain") String websiteDomain,
      @RestQuery String after) {
    return exports.stream(
        NAME, ExportFormat.NDJSON, Candidate.class, lists.of(industry, websiteDomain), after);
  }

  @GET
  @Produces(ExportFormat.CSV_TYPE + ExportFormat.SECOND_CHOICE)
  public RestMulti<Object> csv(
      @RestQuery String industry,
      @RestQuery("website_domain") String websiteDomain,
      @RestQuery String after) {
    return exports.stream(
        NAME, ExportFormat.CSV, Candidate.class, lists.of(industry, websiteDomain), after);
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
