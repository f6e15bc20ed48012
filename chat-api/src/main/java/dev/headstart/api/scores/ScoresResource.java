package dev.headstart.api.scores;

import dev.headstart.identity.May;
import dev.headstart.paging.Page;
import dev.headstart.paging.PageLimit;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;

/** GET /scores. */
@RolesAllowed(May.READ_LISTS)
@Path("/scores")
@Produces(MediaType.APPLICATION_JSON)
public class ScoresResource {
  private final ScoreList scores;

  ScoresResource(ScoreList scores) {
    this.scores = scores;
  }

  @GET
  public Uni<Page<LeadScoreRow>> list(@RestQuery String limit, @RestQuery String after) {
    PageLimit rows = PageLimit.parse(limit);
    return scores.ofTenant().chain(list -> list.page(after, rows));
  }
}
