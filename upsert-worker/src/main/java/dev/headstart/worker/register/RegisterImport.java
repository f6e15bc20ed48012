package dev.headstart.worker.register;

import dev.headstart.industry.SsicVersion;
import dev.headstart.worker.database.DatabaseAddress;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The mode import: all files in one transaction, so that an import that is killed or fails leaves
 * what was staged before, and the same import run again ends the same.
 */
public final class RegisterImport {
  private static final String UNDEFINED_TABLE = "42P01";

  /** The joins over two million rows stay in memory; the server notices a killed import soon. */
  private static final String SETTINGS =
      """
      SET LOCAL work_mem = '256MB';
      SET LOCAL client_connection_check_interval = '2s';
      """;

  /**
   * Fresh statistics and an all-visible map: the first chat after an import must not pay for it.
   */
  private static final String TIDY = "VACUUM (ANALYZE) staging_acra_companies";

  private final DatabaseAddress database;
  private final ImportLimits limits;
  private final PrintStream out;
  private final PrintStream err;

  public RegisterImport(
      DatabaseAddress database, ImportLimits limits, PrintStream out, PrintStream err) {
    this.database = database;
    this.limits = limits;
    this.out = out;
    this.err = err;
  }

  /**
   * @param edition of the codes in the files; empty to find it out
   * @return whether the files are staged; if not, nothing changed
   */
  public boolean run(List<Path> paths, Optional<SsicVersion> edition) {
    try {
      List<RegisterFile> files = RegisterFile.find(paths);
      files.forEach(file -> FileStaging.check(file, limits));
      try (Connection connection = database.connect()) {
        ImportSummary summary = importAll(connection, files, edition);
        out.print(summary.text());
        tidy(connection, summary);
        return true;
      }
    } catch (ImportFailedException e) {
      err.println("Nothing imported. " + e.getMessage());
    } catch (SQLException e) {
      err.println("Nothing imported. " + explain(e));
    }
    return false;
  }

  private ImportSummary importAll(
      Connection connection, List<RegisterFile> files, Optional<SsicVersion> edition)
      throws SQLException {
    long started = System.nanoTime();
    long bytes = files.stream().mapToLong(RegisterFile::bytes).sum();
    connection.setAutoCommit(false);
    try (Progress progress = Progress.on(err, bytes)) {
      Sql.execute(connection, SETTINGS);
      ImportLedger ledger = new ImportLedger(connection);
      if (!ledger.lock()) {
        throw new ImportFailedException("Another import is under way; try again when it is done.");
      }
      long importId = ledger.nextId();
      IncomingTable incoming = new IncomingTable(connection);
      incoming.create();
      long read = copy(connection, files, progress);
      progress.step("looking for repeated rows");
      long repeated = incoming.keepTheLastOfEach();
      SsicVersion known = edition.isPresent() ? edition.get() : incoming.edition();
      progress.step("merging");
      StagingMerge staging = new StagingMerge(connection);
      StagingMerge.Counts counts = staging.merge(importId, known);
      progress.step("counting per code");
      staging.countCodes();
      long parked = ledger.keepParked(importId, files);
      List<String> firstParked = ledger.firstParked(files);
      ledger.keep(importId, files, known, read, counts, parked);
      long unchanged = incoming.rowsToStage() - counts.added() - counts.changed();
      // Last, because from here on the night and the chat may wait for these rows.
      long marked = staging.markCompanies();
      connection.commit();
      return new ImportSummary(
          importId,
          read,
          counts.added(),
          counts.changed(),
          unchanged,
          repeated,
          parked,
          firstParked,
          marked,
          known,
          Duration.ofNanos(System.nanoTime() - started));
    } catch (SQLException | RuntimeException e) {
      rollback(connection);
      throw e;
    }
  }

  private long copy(Connection connection, List<RegisterFile> files, Progress progress)
      throws SQLException {
    try (IncomingCopy copy = new IncomingCopy(connection)) {
      long bytesBefore = 0;
      long rowsBefore = 0;
      for (int i = 0; i < files.size(); i++) {
        long bytes = bytesBefore;
        long rows = rowsBefore;
        rowsBefore +=
            FileStaging.stage(
                files.get(i), limits, i + 1, copy, (b, r) -> progress.at(bytes + b, rows + r));
        bytesBefore += files.get(i).bytes();
      }
      progress.at(bytesBefore, rowsBefore);
      copy.finish();
      return rowsBefore;
    }
  }

  private void tidy(Connection connection, ImportSummary summary) {
    if (summary.added() + summary.changed() == 0) {
      return;
    }
    try {
      connection.setAutoCommit(true);
      Sql.execute(connection, TIDY);
    } catch (SQLException e) {
      err.println("Imported, but " + TIDY + " failed: " + database.explain(e));
    }
  }

  private static void rollback(Connection connection) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      // The connection is gone, and with it the transaction.
    }
  }

  private String explain(SQLException e) {
    return UNDEFINED_TABLE.equals(e.getSQLState())
        ? "The database " + database.url() + " has no schema yet: run the mode migrate first."
        : database.explain(e);
  }
}
