package dev.headstart.api.scores;

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

/** GET /export/scores: the whole list of GET /scores, as NDJSON or CSV. */
@NonBlocking
@RolesAllowed(May.EXPORT)
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
  public RestMulti<byte[]> export(@RestQuery String after, @Context Request request) {
    ExportFormat format = ExportFormat.acceptedBy(request);
    return exports.stream(NAME, format, LeadScoreRow.class, scores.ofTenant(), after);
  }

  @HEAD
  public Response head(@Context Request request) {
    return Exports.head(NAME, ExportFormat.acceptedBy(request));
  }
}
