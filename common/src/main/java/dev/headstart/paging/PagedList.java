package dev.headstart.paging;

import io.smallrye.mutiny.Uni;

/** A list of one tenant under one filter, ready to be read onwards from any position. */
public interface PagedList<T> {
  /**
   * @param after where to go on, as it came from the client; null at the beginning
   * @throws WrongPageException when it is not a cursor of this very list
   */
  Uni<Page<T>> page(String after, PageLimit limit);

  /** Where to go on after a row. */
  String cursorAfter(T row);
}
