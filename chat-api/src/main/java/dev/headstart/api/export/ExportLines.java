package dev.headstart.api.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headstart.paging.Page;
import dev.headstart.paging.PagedList;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * The lines of one export. Each row carries the {@code nextCursor} with which a cut export goes on
 * after it; only the last row of the list has none, so a file shows whether it is whole.
 */
final class ExportLines<T> {
  private static final String NEXT_CURSOR = "nextCursor";

  private final ObjectMapper json;
  private final PagedList<T> list;
  private final List<String> columns;
  private boolean begun;

  ExportLines(ObjectMapper json, Class<T> type, PagedList<T> list) {
    this.json = json;
    this.list = list;
    this.columns =
        Stream.concat(
                json
                    .getSerializationConfig()
                    .introspect(json.constructType(type))
                    .findProperties()
                    .stream()
                    .map(BeanPropertyDefinition::getName),
                Stream.of(NEXT_CURSOR))
            .toList();
  }

  byte[] of(Page<T> page, ExportFormat format) {
    StringBuilder text = new StringBuilder(begun ? "" : format.head(columns));
    begun = true;
    for (int i = 0; i < page.items().size(); i++) {
      T item = page.items().get(i);
      boolean isLastOfPage = i == page.items().size() - 1;
      ObjectNode row = json.valueToTree(item);
      row.put(NEXT_CURSOR, isLastOfPage ? page.nextCursor() : list.cursorAfter(item));
      format.append(text, columns, row);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
