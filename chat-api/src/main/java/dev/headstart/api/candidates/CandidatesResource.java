package dev.headstart.api.candidates;

import dev.headstart.identity.May;
import dev.headstart.paging.Page;
import dev.headstart.paging.PageLimit;
import dev.headstart.problem.Checks;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;

/** GET /candidates. */
@RolesAllowed(May.READ_LISTS)
@Path("/candidates")
@Produces(MediaType.APPLICATION_JSON)
public class CandidatesResource {
  private final CandidateLists lists;

  CandidatesResource(CandidateLists lists) {
    this.lists = lists;
  }

  @GET
  public Uni<Page<Candidate>> list(
      @RestQuery String industry,
      @RestQuery("website_domain") String websiteDomain,
      @RestQuery String sort,
      @RestQuery String limit,
      @RestQuery String after) {
    Checks.all(
        () -> PageLimit.parse(limit),
        () -> CandidateOrder.parse(sort),
        () -> IndustryTitles.check(industry));
    PageLimit rows = PageLimit.parse(limit);
    return lists.of(industry, websiteDomain, sort).chain(list -> list.page(after, rows));
  }
}
