package dev.headstart.worker.register;

/**
 * What becomes of one record: a row to stage, or a line to park.
 *
 * @param values by {@link RegisterColumn} ordinal; reused for the next row, so to be written at
 *     once
 * @param registered what the status means, or null
 */
record Row(String[] values, Boolean registered) {
  String value(RegisterColumn column) {
    return values[column.ordinal()];
  }
}
