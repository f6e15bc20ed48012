package dev.headstart.api.candidates;

import dev.headstart.api.access.Tenant;
import dev.headstart.paging.KeysetCursor;
import dev.headstart.paging.Page;
import dev.headstart.paging.PageLimit;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** GET /candidates. */
@Path("/candidates")
@Produces(MediaType.APPLICATION_JSON)
public class CandidatesResource {
  private final CandidateList list;
  private final Tenant tenant;

  CandidatesResource(CandidateList list, Tenant tenant) {
    this.list = list;
    this.tenant = tenant;
  }

  @GET
  public Uni<Page<Candidate>> list(@RestQuery String limit, @RestQuery String after) {
    PageLimit rows = PageLimit.parse(limit);
    KeysetCursor cursor = KeysetCursor.of("candidates", tenant.id(), List.of());
    CandidatePosition position =
        cursor.read(after).map(CandidatePosition::read).orElse(CandidatePosition.START);
    return list.after(tenant.id(), position, CandidateFilter.NONE, rows)
        .map(found -> Page.of(found, rows, row -> CandidatePosition.write(cursor, row)));
  }
}
