package dev.headstart.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folders of a demo. Deleting {@code .headstart} makes it new. */
record DemoHome(Path project) {
  Path folder() {
    return project.resolve(".headstart");
  }

  Path postgresData() {
    return folder().resolve("postgres");
  }

  Path postgresBinaries() {
    return folder().resolve("postgres-binaries");
  }

  Path sampleRegister() {
    return folder().resolve("sample-register.csv.gz");
  }

  Path lock() {
    return folder().resolve("demo.lock");
  }

  Path pid(String name) {
    return created("run").resolve(name + ".pid");
  }

  Path log(String name) {
    return created("logs").resolve(name + ".log");
  }

  /** The packaged program of a module. */
  Path program(String module) {
    return project.resolve(Path.of(module, "target", "quarkus-app", "quarkus-run.jar"));
  }

  private Path created(String name) {
    try {
      return Files.createDirectories(folder().resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
