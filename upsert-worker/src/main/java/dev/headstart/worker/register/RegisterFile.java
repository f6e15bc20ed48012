package dev.headstart.worker.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** One file of the register as it was named, or found in a folder that was named. */
record RegisterFile(Path path, long bytes) {

  /**
   * The files behind the paths; a folder stands for its .csv and .csv.gz files by name, and a file
   * named twice is read once.
   *
   * @throws ImportFailedException when one is not there, is no register file or cannot be read
   */
  static List<RegisterFile> find(List<Path> paths) {
    Map<Path, RegisterFile> found = new LinkedHashMap<>();
    for (Path path : paths) {
      for (Path file : expand(path)) {
        RegisterFile registerFile = check(file);
        found.putIfAbsent(file.toAbsolutePath().normalize(), registerFile);
      }
    }
    return new ArrayList<>(found.values());
  }

  String name() {
    return path.toString();
  }

  boolean isGzip() {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  private static List<Path> expand(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> entries = Files.list(path)) {
      List<Path> files =
          entries
              .filter(entry -> isRegister(entry) && Files.isRegularFile(entry))
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw new ImportFailedException(path + ": the folder holds no .csv or .csv.gz file");
      }
      return files;
    } catch (IOException e) {
      throw new ImportFailedException(path + ": the folder cannot be read: " + e.getMessage());
    }
  }

  private static RegisterFile check(Path file) {
    if (!Files.exists(file)) {
      throw new ImportFailedException(file + ": there is no such file");
    }
    if (!isRegister(file)) {
      throw new ImportFailedException(file + ": is neither .csv nor .csv.gz");
    }
    if (!Files.isReadable(file)) {
      throw new ImportFailedException(file + ": may not be read");
    }
    try {
      return new RegisterFile(file, Files.size(file));
    } catch (IOException e) {
      throw new ImportFailedException(file + ": cannot be read: " + e.getMessage());
    }
  }

  private static boolean isRegister(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") || name.endsWith(".csv.gz");
  }
}
