package dev.headstart.api.candidates;

import dev.headstart.api.access.Tenant;
import dev.headstart.paging.KeysetCursor;
import dev.headstart.paging.Page;
import dev.headstart.paging.PageLimit;
import dev.headstart.problem.Patience;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** GET /candidates. */
@Path("/candidates")
@Produces(MediaType.APPLICATION_JSON)
public class CandidatesResource {
  private final CandidateList list;
  private final IndustryTitles industries;
  private final Tenant tenant;

  CandidatesResource(CandidateList list, IndustryTitles industries, Tenant tenant) {
    this.list = list;
    this.industries = industries;
    this.tenant = tenant;
  }

  @GET
  public Uni<Page<Candidate>> list(
      @RestQuery String industry,
      @RestQuery("website_domain") String websiteDomain,
      @RestQuery String sort,
      @RestQuery String limit,
      @RestQuery String after) {
    PageLimit rows = PageLimit.parse(limit);
    CandidateOrder order = CandidateOrder.parse(sort);
    Optional<String> words = given(industry);
    Optional<String> domain = given(websiteDomain);
    KeysetCursor cursor =
        KeysetCursor.of(
            "candidates",
            tenant.id(),
            List.of(words.orElse(""), domain.orElse(""), order.inCursor()));
    CandidatePosition position =
        cursor.read(after).map(CandidatePosition::read).orElse(order.start());
    CandidateFilter filter = new CandidateFilter(words.map(industries::of), domain);
    return rows(order, position, filter, rows)
        .ifNoItem()
        .after(Patience.WITH_THE_DATABASE)
        .fail()
        .map(found -> Page.of(found, rows, row -> CandidatePosition.write(cursor, order, row)));
  }

  private Uni<List<Candidate>> rows(
      CandidateOrder order, CandidatePosition after, CandidateFilter filter, PageLimit limit) {
    return switch (order) {
      case SCORE -> list.after(tenant.id(), after, filter, limit);
      case NEWEST -> list.newestAfter(tenant.id(), after, filter, limit);
    };
  }

  /** A blank parameter is one that was not filled in. PostgreSQL's text holds no NUL. */
  private static Optional<String> given(String parameter) {
    return Optional.ofNullable(parameter)
        .map(text -> text.replace("\0", "").strip().toLowerCase(Locale.ROOT))
        .filter(text -> !text.isEmpty());
  }
}
