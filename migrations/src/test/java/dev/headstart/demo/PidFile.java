package dev.headstart.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A process that will still be known when its demo was killed: by number and moment of start. */
record PidFile(long pid, String startedAt) {

  static PidFile of(ProcessHandle process) {
    return new PidFile(process.pid(), startOf(process));
  }

  static Optional<PidFile> read(Path file) throws IOException {
    String[] words = Files.readString(file).strip().split(" ");
    return words.length == 2 && words[0].matches("[0-9]+")
        ? Optional.of(new PidFile(Long.parseLong(words[0]), words[1]))
        : Optional.empty();
  }

  void write(Path file) throws IOException {
    Files.writeString(file, pid + " " + startedAt);
  }

  /** The process, if it still runs; a number alone may belong to somebody else by now. */
  Optional<ProcessHandle> process() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(process -> startOf(process).equals(startedAt));
  }

  private static String startOf(ProcessHandle process) {
    return process.info().startInstant().map(Object::toString).orElse("unknown");
  }
}
