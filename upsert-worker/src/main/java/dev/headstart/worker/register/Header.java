package dev.headstart.worker.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where in a file's records the staged columns are; found by name, so any order will do. */
final class Header {
  private final RegisterColumn[] columnAt;

  private Header(RegisterColumn[] columnAt) {
    this.columnAt = columnAt;
  }

  /**
   * @throws ImportFailedException naming the file, the line and the column that is missing or there
   *     twice
   */
  static Header of(String file, long line, List<String> names) {
    List<String> plain = names.stream().map(RegisterColumn::plain).toList();
    RegisterColumn[] columnAt = new RegisterColumn[names.size()];
    List<String> missing = new ArrayList<>();
    for (RegisterColumn column : RegisterColumn.values()) {
      // A release may carry an old and a new name side by side: the first in our order counts.
      String found = column.names().stream().filter(plain::contains).findFirst().orElse(null);
      if (found != null) {
        if (plain.indexOf(found) != plain.lastIndexOf(found)) {
          throw new ImportFailedException(
              file + " line " + line + ": column " + column.column() + " is there twice");
        }
        columnAt[plain.indexOf(found)] = column;
      } else if (column.required()) {
        missing.add(column.column());
      }
    }
    if (!missing.isEmpty()) {
      throw new ImportFailedException(
          "%s line %d: column %s is missing; found: %s"
              .formatted(file, line, String.join(" and ", missing), shown(names)));
    }
    return new Header(columnAt);
  }

  int size() {
    return columnAt.length;
  }

  /**
   * @return the staged column at this place of a record, or null
   */
  RegisterColumn columnAt(int place) {
    return place < columnAt.length ? columnAt[place] : null;
  }

  private static String shown(List<String> names) {
    return Excerpt.of(String.join(", ", names));
  }

  @Override
  public String toString() {
    return Arrays.toString(columnAt);
  }
}
