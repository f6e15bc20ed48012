package dev.headstart.paging;

/**
 * How many rows a page holds.
 *
 * @param rows 1 to 200 where a client asks for one page; 500 inside of an export
 */
public record PageLimit(int rows) {
  private static final int DEFAULT = 50;
  private static final int MAX = 200;

  /** Fewer cost more statements; more would keep the event loop of others waiting longer. */
  public static final PageLimit OF_EXPORT = new PageLimit(500);

  public PageLimit {
    if (rows < 1) {
      throw new IllegalArgumentException("rows: " + rows);
    }
  }

  /**
   * Reads the parameter {@code limit}. Without one it is 50, and more than 200 is 200.
   *
   * @throws WrongPageException when it is not a whole number above 0
   */
  public static PageLimit parse(String text) {
    if (text == null) {
      return new PageLimit(DEFAULT);
    }
    // More digits than a long holds is still "more than 200".
    if (!text.matches("0*[1-9][0-9]*")) {
      throw new WrongPageException("limit", "must be a whole number from 1 to " + MAX);
    }
    String digits = text.replaceFirst("^0+", "");
    return new PageLimit(digits.length() > 3 ? MAX : Math.min(MAX, Integer.parseInt(digits)));
  }

  /** One row more than the page holds tells whether there is a next page, without counting. */
  public int rowsToFetch() {
    return rows + 1;
  }
}
