package dev.headstart.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines for the programs of this build, run by the Java that runs the demo. */
final class JavaProgram {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  private JavaProgram() {}

  static List<String> service(Path program) {
    return List.of(JAVA.toString(), "-jar", program.toString());
  }

  /** One that ends after seconds: the optimising compiler would only take the processor from it. */
  static List<String> shortLived(Path program, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                JAVA.toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                program.toString()));
    command.addAll(List.of(arguments));
    return command;
  }
}
