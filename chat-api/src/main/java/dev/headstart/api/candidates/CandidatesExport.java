package dev.headstart.api.candidates;

import dev.headstart.api.export.ExportFormat;
import dev.headstart.api.export.Exports;
import dev.headstart.identity.May;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestQuery;

/** GET /export/candidates: the whole list of GET /candidates, as NDJSON or CSV. */
@NonBlocking
@RolesAllowed(May.EXPORT)
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
  public RestMulti<byte[]> export(
      @RestQuery String industry,
      @RestQuery("website_domain") String websiteDomain,
      @RestQuery String sort,
      @RestQuery String after,
      @Context Request request) {
    ExportFormat format = ExportFormat.acceptedBy(request);
    return exports.stream(
        NAME, format, Candidate.class, lists.of(industry, websiteDomain, sort), after);
  }

  @HEAD
  public Response head(@Context Request request) {
    return Exports.head(NAME, ExportFormat.acceptedBy(request));
  }
}
