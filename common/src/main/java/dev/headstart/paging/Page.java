package dev.headstart.paging;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param nextCursor what {@code after} must be for the next page; null at the end
 */
public record Page<T>(List<T> items, String nextCursor) {

  /**
   * Cuts the row that was fetched in excess.
   *
   * @param fetched up to {@code limit.rowsToFetch()} rows
   * @param cursorOf the position of a row
   */
  public static <T> Page<T> of(List<T> fetched, PageLimit limit, Function<T, String> cursorOf) {
    if (fetched.size() <= limit.rows()) {
      return new Page<>(List.copyOf(fetched), null);
    }
    List<T> items = List.copyOf(fetched.subList(0, limit.rows()));
    return new Page<>(items, cursorOf.apply(items.get(items.size() - 1)));
  }

  public static <T> Page<T> empty() {
    return new Page<>(List.of(), null);
  }
}
