package dev.headstart.api.export;

import dev.headstart.paging.Page;
import dev.headstart.paging.PageLimit;
import dev.headstart.paging.PagedList;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestMulti;

/** A list without end, and one whose third page cannot be fetched. */
@Path("/endless")
public class EndlessResource {
  static final AtomicInteger PAGES = new AtomicInteger();

  private final Exports exports;

  EndlessResource(Exports exports) {
    this.exports = exports;
  }

  public record Row(long id, String text) {}

  @GET
  @Operation(hidden = true)
  public RestMulti<byte[]> endless() {
    return stream(Integer.MAX_VALUE);
  }

  @GET
  @Operation(hidden = true)
  @Path("cut")
  public RestMulti<byte[]> cut() {
    return stream(3);
  }

  private RestMulti<byte[]> stream(int failingPage) {
    PAGES.set(0);
    return exports.stream(
        "endless",
        ExportFormat.NDJSON,
        Row.class,
        Uni.createFrom().item(new Endless(failingPage)),
        null);
  }

  private record Endless(int failingPage) implements PagedList<Row> {
    @Override
    public Uni<Page<Row>> page(String after, PageLimit limit) {
      int page = PAGES.incrementAndGet();
      return page == failingPage
          ? Uni.createFrom().failure(new IllegalStateException("secret"))
          : Uni.createFrom()
              .item(
                  new Page<>(
                      LongStream.range(0, limit.rows())
                          .mapToObj(id -> new Row(id, "x".repeat(200)))
                          .toList(),
                      "" + page));
    }

    @Override
    public String cursorAfter(Row row) {
      return "after " + row.id();
    }
  }
}
