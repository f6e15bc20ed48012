package dev.headstart.worker.register;

import dev.headstart.industry.SsicVersion;
import dev.headstart.postgres.TestDatabase;
import dev.headstart.postgres.TestPostgres;
import dev.headstart.worker.database.DatabaseAddress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** A migrated database, a folder for register files, and imports from the one into the other. */
final class ImportCase {
  /** The smallest header that can be imported, and the status. */
  static final String HEADER = "uen,entity_name,primary_ssic_code,entity_status_description\n";

  final TestDatabase database = TestPostgres.freshDatabase();
  final Path folder;
  ImportLimits limits = ImportLimits.read(name -> Optional.empty());
  private final DatabaseAddress address =
      new DatabaseAddress(database.url(), database.user(), database.password());

  ImportCase(Path folder) {
    this.folder = folder;
  }

  /** What an import said and whether it was done. */
  record Told(boolean done, String out, String err) {}

  Path file(String name, String content) {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  Path file(String name, byte[] content) {
    try {
      return Files.write(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** Imports lines below {@link #HEADER}. */
  Told importLines(String... lines) {
    return importFiles(file("register.csv", HEADER + String.join("\n", lines) + "\n"));
  }

  Told importFiles(Path... files) {
    return importAs(null, files);
  }

  Told importAs(SsicVersion edition, Path... files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    boolean done =
        new RegisterImport(address, limits, new PrintStream(out, true), new PrintStream(err, true))
            .run(Arrays.asList(files), Optional.ofNullable(edition));
    return new Told(done, out.toString(), err.toString());
  }

  /** The staged rows' columns, in the order of their names. */
  List<String> staged(String columns) {
    return database.rows(
        "SELECT " + columns + " FROM staging_acra_companies ORDER BY entity_name, uen");
  }

  /** Parked lines: file's last name, line, reason. */
  List<String> parked() {
    return database.rows(
        """
        SELECT regexp_replace(file, '.*/', ''), line, reason
        FROM register_import_errors ORDER BY import_id, file, line
        """);
  }
}
