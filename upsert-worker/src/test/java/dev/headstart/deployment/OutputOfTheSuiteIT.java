package dev.headstart.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.events.Canary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Looks through all that the tests of all modules printed; these run last. */
class OutputOfTheSuiteIT {
  private static final Pattern PRINTED =
      Pattern.compile("<system-(out|err)><!\\[CDATA\\[(.*?)]]></system-", Pattern.DOTALL);

  private static final Pattern SQL =
      Pattern.compile("\\b(SELECT\\s.+\\sFROM|INSERT INTO|UPDATE\\s.+\\sSET|DELETE FROM)\\b");

  @Test
  void nothingOfACanaryAndNoStatementIsInIt() throws IOException {
    try (Stream<Path> modules = Files.list(Path.of(".."))) {
      List<Path> outputs =
          modules.map(module -> module.resolve("target")).flatMap(this::outputs).toList();
      assertThat(outputs).isNotEmpty();
      for (Path output : outputs) {
        String printed = printed(output);
        assertThat(printed.lines().filter(line -> line.contains(Canary.WORD)))
            .as("%s", output)
            .isEmpty();
        assertThat(printed.lines().filter(line -> SQL.matcher(line).find()))
            .as("%s", output)
            .isEmpty();
      }
    }
  }

  private Stream<Path> outputs(Path target) {
    return Stream.of("surefire-reports", "failsafe-reports", "page")
        .map(target::resolve)
        .filter(Files::isDirectory)
        .flatMap(OutputOfTheSuiteIT::files)
        .filter(file -> file.toString().matches(".*(\\.xml|\\.log|-output\\.txt)"))
        // An import's summary, left by the run before, names the statement that shows what it
        // parked.
        .filter(file -> !file.endsWith("upsert-workerimport.log"));
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Of a report only what was printed: tests may name their canaries. */
  private static String printed(Path output) throws IOException {
    String text = Files.readString(output);
    return output.toString().endsWith(".xml")
        ? PRINTED.matcher(text).results().map(found -> found.group(2)).reduce("", String::concat)
        : text;
  }
}
