package dev.headstart.paging;

import java.util.List;

/** The sort values of the last row of a page. A value of the wrong kind is a wrong cursor. */
public final class Position {
  private final List<String> values;

  Position(List<String> values) {
    this.values = values;
  }

  /**
   * @throws WrongPageException when there is no such value
   */
  public String text(int index) {
    if (index >= values.size()) {
      throw KeysetCursor.wrong();
    }
    return values.get(index);
  }

  /**
   * @throws WrongPageException when the value is not a whole number
   */
  public long whole(int index) {
    try {
      return Long.parseLong(text(index));
    } catch (NumberFormatException e) {
      throw KeysetCursor.wrong();
    }
  }

  /**
   * @throws WrongPageException when the value is not a number
   */
  public double number(int index) {
    try {
      double number = Double.parseDouble(text(index));
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // the same answer as for infinity
    }
    throw KeysetCursor.wrong();
  }
}
