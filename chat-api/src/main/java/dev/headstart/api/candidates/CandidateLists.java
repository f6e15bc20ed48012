package dev.headstart.api.candidates;

import dev.headstart.api.access.Tenant;
import dev.headstart.paging.Cursors;
import dev.headstart.paging.KeysetCursor;
import dev.headstart.paging.Page;
import dev.headstart.paging.PageLimit;
import dev.headstart.paging.PagedList;
import dev.headstart.problem.Patience;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** From the parameters of a call to the list they stand for. */
@Singleton
class CandidateLists {
  private final CandidateList list;
  private final IndustryTitles industries;
  private final Cursors cursors;
  private final Tenant tenant;

  CandidateLists(CandidateList list, IndustryTitles industries, Cursors cursors, Tenant tenant) {
    this.list = list;
    this.industries = industries;
    this.cursors = cursors;
    this.tenant = tenant;
  }

  Uni<PagedList<Candidate>> of(String industry, String websiteDomain, String sort) {
    CandidateOrder order = CandidateOrder.parse(sort);
    Optional<String> words = given(industry);
    Optional<String> domain = given(websiteDomain);
    CandidateFilter filter = new CandidateFilter(words.map(industries::of), domain);
    String tenantId = tenant.id();
    return cursors
        .of("candidates", tenantId, List.of(words.orElse(""), domain.orElse(""), order.inCursor()))
        .map(cursor -> new Filtered(list, tenantId, filter, order, cursor));
  }

  /** A blank parameter is one that was not filled in. PostgreSQL's text holds no NUL. */
  private static Optional<String> given(String parameter) {
    return Optional.ofNullable(parameter)
        .map(text -> text.replace("\0", "").strip().toLowerCase(Locale.ROOT))
        .filter(text -> !text.isEmpty());
  }

  private record Filtered(
      CandidateList list,
      String tenantId,
      CandidateFilter filter,
      CandidateOrder order,
      KeysetCursor cursor)
      implements PagedList<Candidate> {
    @Override
    public Uni<Page<Candidate>> page(String after, PageLimit limit) {
      CandidatePosition position =
          cursor.read(after).map(CandidatePosition::read).orElse(order.start());
      return rows(position, limit)
          .ifNoItem()
          .after(Patience.WITH_THE_DATABASE)
          .fail()
          .map(found -> Page.of(found, limit, this::cursorAfter));
    }

    private Uni<List<Candidate>> rows(CandidatePosition after, PageLimit limit) {
      return switch (order) {
        case SCORE -> list.after(tenantId, after, filter, limit);
        case NEWEST -> list.newestAfter(tenantId, after, filter, limit);
      };
    }

    @Override
    public String cursorAfter(Candidate row) {
      return CandidatePosition.write(cursor, order, row);
    }
  }
}
