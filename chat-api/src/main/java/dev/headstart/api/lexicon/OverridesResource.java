package dev.headstart.api.lexicon;

import dev.headstart.api.access.Tenant;
import dev.headstart.api.register.OverrideTable;
import dev.headstart.api.register.RegisterCatalog;
import dev.headstart.database.Rooms;
import dev.headstart.identity.May;
import dev.headstart.industry.IndustryResolver;
import dev.headstart.industry.SsicTree;
import dev.headstart.paging.Cursors;
import dev.headstart.paging.KeysetCursor;
import dev.headstart.paging.Page;
import dev.headstart.paging.PageLimit;
import dev.headstart.problem.Patience;
import dev.headstart.problem.Problem;
import dev.headstart.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.BiFunction;
import org.jboss.resteasy.reactive.RestQuery;

/** What the tenant means by a term, where it differs from our lexicon. */
@RolesAllowed(May.CHANGE_LEXICON)
@Path("/industries/overrides")
@Produces(MediaType.APPLICATION_JSON)
public class OverridesResource {
  private static final int LONGEST_TERM = 80;

  private final Rooms rooms;
  private final OverrideTable table;
  private final RegisterCatalog catalog;
  private final Cursors cursors;
  private final Tenant tenant;

  OverridesResource(
      Rooms rooms, OverrideTable table, RegisterCatalog catalog, Cursors cursors, Tenant tenant) {
    this.rooms = rooms;
    this.table = table;
    this.catalog = catalog;
    this.cursors = cursors;
    this.tenant = tenant;
  }

  @GET
  public Uni<Page<OverrideView>> list(@RestQuery String limit, @RestQuery String after) {
    PageLimit page = PageLimit.parse(limit);
    return patiently(
        cursors.of("overrides", tenant.id(), List.of()).chain(cursor -> page(cursor, after, page)));
  }

  private Uni<Page<OverrideView>> page(KeysetCursor cursor, String after, PageLimit page) {
    String from = cursor.read(after).map(position -> position.text(0)).orElse("");
    return inRoom((client, own) -> table.after(client, own, from, page.rowsToFetch()))
        .map(found -> found.stream().map(OverrideView::of).toList())
        .map(found -> Page.of(found, page, row -> cursor.write(row.term())));
  }

  @GET
  @Path("/{term}")
  public Uni<OverrideView> find(@PathParam("term") String term) {
    String compared = compared(term);
    return patiently(inRoom((client, own) -> table.find(client, own, compared)))
        .map(found -> found.map(OverrideView::of).orElseThrow(() -> unknown(term)));
  }

  /** In effect for this process with the answer, for the others within seconds. */
  @PUT
  @Path("/{term}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<OverrideView> put(@PathParam("term") String term, OverrideRequest request) {
    if (request == null) {
      throw new ProblemException(Problem.malformed("A JSON body with a field codes is needed."));
    }
    SsicTree tree = catalog.current().tree();
    List<String> codes = request.checked(tree);
    String noted = request.noted();
    String compared = compared(term);
    return patiently(
            inRoom((client, own) -> table.put(client, own, compared, tree.version(), codes, noted)))
        .call(catalog::refresh)
        .map(OverrideView::of);
  }

  @DELETE
  @Path("/{term}")
  public Uni<Void> delete(@PathParam("term") String term) {
    String compared = compared(term);
    return patiently(inRoom((client, own) -> table.delete(client, own, compared)))
        .invoke(deleted -> refuse(!deleted, term))
        .call(catalog::refresh)
        .replaceWithVoid();
  }

  private <T> Uni<T> inRoom(BiFunction<SqlClient, String, Uni<T>> work) {
    String tenantId = tenant.id();
    return rooms.inRoomOf(tenantId, client -> work.apply(client, tenantId));
  }

  private static void refuse(boolean unknown, String term) {
    if (unknown) {
      throw unknown(term);
    }
  }

  private static ProblemException unknown(String term) {
    return new ProblemException(Problem.notFound("override of " + term));
  }

  private static String compared(String term) {
    String compared = IndustryResolver.compared(term);
    if (compared.isEmpty() || compared.length() > LONGEST_TERM) {
      String why = "must hold a word and at most " + LONGEST_TERM + " characters";
      throw new ProblemException(Problem.invalid("term", why));
    }
    return compared;
  }

  private static <T> Uni<T> patiently(Uni<T> call) {
    return call.ifNoItem().after(Patience.WITH_THE_DATABASE).fail();
  }
}
