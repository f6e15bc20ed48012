package dev.headstart.api.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headstart.paging.Page;
import dev.headstart.paging.PageLimit;
import dev.headstart.paging.PagedList;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.RestMulti;

/**
 * Streams a list: the next page is fetched when the socket has taken the one before, so a client
 * that reads slowly slows the work down, and one that goes away stops it within a page.
 */
@Singleton
public class Exports {
  private final ObjectMapper json;

  Exports(ObjectMapper json) {
    this.json = json;
  }

  /**
   * @param name of the file, without its suffix
   * @param after where to go on, as it came from the client; null at the beginning
   */
  public <T> RestMulti<byte[]> stream(
      String name,
      ExportFormat format,
      Class<T> type,
      Uni<? extends PagedList<T>> list,
      String after) {
    var text =
        list.onItem()
            .transformToMulti(
                rows -> {
                  var lines = new ExportLines<>(json, type, rows);
                  return pages(rows, after).map(page -> lines.of(page, format));
                });
    var answer = RestMulti.fromMultiData(text);
    headers(name, format).forEach(answer::header);
    return answer.build();
  }

  /** Fetches a page when one is asked for, up to the one that has no successor. */
  private static <T> Multi<Page<T>> pages(PagedList<T> rows, String after) {
    String[] next = {after};
    return Multi.createBy()
        .repeating()
        .uni(
            () ->
                rows.page(next[0], PageLimit.OF_EXPORT).invoke(page -> next[0] = page.nextCursor()))
        .whilst(page -> page.nextCursor() != null);
  }

  /** What GET would answer with, without doing its work. */
  public static Response head(String name, ExportFormat format) {
    var answer = Response.ok();
    headers(name, format).forEach(answer::header);
    return answer.build();
  }

  private static Map<String, String> headers(String name, ExportFormat format) {
    return Map.of(
        HttpHeaders.CONTENT_TYPE,
        format.contentType(),
        HttpHeaders.VARY,
        HttpHeaders.ACCEPT,
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"" + name + format.suffix() + "\"");
  }
}
