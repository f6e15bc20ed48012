package dev.headstart.worker.register;

import dev.headstart.industry.SsicVersion;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What is kept of an import: its row in register_imports and its parked lines. */
final class ImportLedger {
  /** Any number of ours; two imports at once would wait for each other's rows. */
  private static final long LOCK = 0x48656164_52454749L; // "HeadREGI"

  private static final String TRY_LOCK =
      "SELECT CASE WHEN pg_try_advisory_xact_lock(?) THEN 1 ELSE 0 END";

  private static final String NEXT_ID =
      "SELECT nextval(pg_get_serial_sequence('register_imports', 'import_id'))";

  private static final String KEEP_PARKED =
      """
      INSERT INTO register_import_errors (import_id, file, line, reason, excerpt)
      SELECT ?, (?::text[])[file_no], line, reason, excerpt FROM incoming WHERE reason IS NOT NULL
      """;

  private static final String FIRST_PARKED =
      """
      SELECT (?::text[])[file_no] || ' line ' || line || ': ' || reason
      FROM incoming WHERE reason IS NOT NULL ORDER BY file_no, line LIMIT 3
      """;

  private static final String KEEP_IMPORT =
      """
      INSERT INTO register_imports (import_id, files, ssic_version, rows_read, rows_added, rows_changed,
        rows_parked, started_at, ended_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, now(), clock_timestamp())
      """;

  private final Connection connection;

  ImportLedger(Connection connection) {
    this.connection = connection;
  }

  /** Held until the transaction ends, however it ends. */
  boolean lock() throws SQLException {
    return Sql.number(connection, TRY_LOCK, LOCK).orElse(0L) == 1;
  }

  long nextId() throws SQLException {
    return Sql.number(connection, NEXT_ID).orElseThrow();
  }

  long keepParked(long importId, List<RegisterFile> files) throws SQLException {
    return Sql.update(connection, KEEP_PARKED, importId, names(files));
  }

  /** The first three parked lines: file, line and reason. */
  List<String> firstParked(List<RegisterFile> files) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (var statement =
            Sql.bind(connection.prepareStatement(FIRST_PARKED), (Object) names(files));
        ResultSet result = statement.executeQuery()) {
      while (result.next()) {
        lines.add(result.getString(1));
      }
    }
    return lines;
  }

  void keep(
      long importId,
      List<RegisterFile> files,
      SsicVersion edition,
      long read,
      StagingMerge.Counts counts,
      long parked)
      throws SQLException {
    Sql.update(
        connection,
        KEEP_IMPORT,
        importId,
        names(files),
        edition.year(),
        read,
        counts.added(),
        counts.changed(),
        parked);
  }

  private static String[] names(List<RegisterFile> files) {
    return files.stream().map(RegisterFile::name).toArray(String[]::new);
  }
}
