package dev.headstart.worker.register;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The stream of rows and parked lines into the table incoming, by COPY. */
final class IncomingCopy implements AutoCloseable {
  private static final String COPY =
      "COPY incoming (file_no, line, reason, excerpt, registered, %s) FROM STDIN"
          .formatted(RegisterColumn.sqlList(""));

  /** Large enough that sending does not count, small enough for the processor's cache. */
  private static final int CHUNK_CHARS = 64 * 1024;

  private final CopyIn copy;
  private final StringBuilder chunk = new StringBuilder(2 * CHUNK_CHARS);

  IncomingCopy(Connection connection) throws SQLException {
    copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
  }

  void row(int fileNo, long line, Row row) throws SQLException {
    chunk.append(fileNo).append('\t').append(line).append("\t\\N\t\\N\t");
    chunk.append(row.registered() == null ? "\\N" : row.registered() ? "t" : "f");
    for (String value : row.values()) {
      chunk.append('\t');
      append(value);
    }
    endLine();
  }

  void parked(int fileNo, long line, String reason, String excerpt) throws SQLException {
    chunk.append(fileNo).append('\t').append(line).append('\t');
    append(reason);
    chunk.append('\t');
    append(excerpt);
    chunk.append("\t\\N").append("\t\\N".repeat(RegisterColumn.values().length));
    endLine();
  }

  void finish() throws SQLException {
    send();
    copy.endCopy();
  }

  /** Gives the connection back when reading failed in the middle. */
  @Override
  public void close() throws SQLException {
    if (copy.isActive()) {
      copy.cancelCopy();
    }
  }

  private void append(String value) {
    if (value == null) {
      chunk.append("\\N");
      return;
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> chunk.append("\\\\");
        case '\t' -> chunk.append("\\t");
        case '\n' -> chunk.append("\\n");
        case '\r' -> chunk.append("\\r");
        default -> chunk.append(c);
      }
    }
  }

  private void endLine() throws SQLException {
    chunk.append('\n');
    if (chunk.length() >= CHUNK_CHARS) {
      send();
    }
  }

  private void send() throws SQLException {
    byte[] bytes = chunk.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    chunk.setLength(0);
  }
}
