package dev.headstart.api.industries;

import dev.headstart.api.register.RegisterCatalog;
import dev.headstart.identity.May;
import dev.headstart.industry.SsicNode;
import dev.headstart.paging.PageLimit;
import dev.headstart.problem.Problem;
import dev.headstart.problem.ProblemException;
import dev.headstart.staging.StagedRegister;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestQuery;

/** Look-ahead and browsing, answered from memory on the event loop. */
@NonBlocking
@RolesAllowed(May.LOOK_UP_INDUSTRIES)
@Path("/industries")
@Produces(MediaType.APPLICATION_JSON)
public class IndustriesResource {
  private static final int MOST_CHARACTERS = 80;

  /** What a person reads in a list that opens below the input. */
  private static final String DEFAULT_LIMIT = "10";

  private final RegisterCatalog catalog;

  IndustriesResource(RegisterCatalog catalog) {
    this.catalog = catalog;
  }

  /** Industries that begin with or resemble q, best first; all sections without q. */
  @GET
  public IndustryList lookAhead(@RestQuery String q, @RestQuery String limit) {
    int rows = PageLimit.parse(limit == null ? DEFAULT_LIMIT : limit).rows();
    StagedRegister register = catalog.current();
    if (q == null || q.isBlank()) {
      return new IndustryList(sections(register).stream().limit(rows).toList());
    }
    if (q.length() > MOST_CHARACTERS) {
      throw new ProblemException(
          Problem.invalid("q", "must have at most 80 characters, and it has " + q.length()));
    }
    return new IndustryList(
        register.resolver().lookAhead(q, rows).stream()
            .map(suggestion -> IndustryLine.of(suggestion, register))
            .toList());
  }

  /** One industry between its parents and its children. */
  @GET
  @Path("/{code}")
  public IndustryView find(@PathParam("code") String code) {
    StagedRegister register = catalog.current();
    SsicNode node =
        register
            .tree()
            .node(code.toUpperCase(Locale.ROOT))
            .orElseThrow(() -> new ProblemException(Problem.notFound("industry " + code)));
    return IndustryView.of(node, register);
  }

  /** Lines of the look-ahead, best first. */
  public record IndustryList(List<IndustryLine> items) {}

  private static List<IndustryLine> sections(StagedRegister register) {
    return register.tree().nodes().stream()
        .filter(node -> node.parent() == null)
        .map(node -> IndustryLine.of(node, register))
        .toList();
  }
}
