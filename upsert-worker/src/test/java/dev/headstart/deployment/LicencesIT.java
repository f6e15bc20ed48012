package dev.headstart.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The licences we name are those of what the packaged programs carry: none missing, none gone. */
class LicencesIT {
  private static final Path LIST = Path.of("..", ".github", "LICENCES.md");
  private static final Pattern GROUP = Pattern.compile("`([a-z0-9_.-]+)`");

  @Test
  void eachLibraryOfTheProgramsIsListed() throws IOException {
    Set<String> groups =
        Files.readAllLines(LIST).stream()
            .filter(line -> line.startsWith("|"))
            .flatMap(line -> GROUP.matcher(line).results().map(MatchResult::group))
            .map(quoted -> quoted.replace("`", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> libraries =
        Stream.of("chat-api", "upsert-worker").flatMap(LicencesIT::libraries).toList();

    assertThat(libraries).hasSizeGreaterThan(100);
    assertThat(libraries).allMatch(library -> groups.stream().anyMatch(g -> isOf(g, library)));
    assertThat(groups).allMatch(group -> libraries.stream().anyMatch(lib -> isOf(group, lib)));
  }

  /** Files are named group.artifact-version.jar; of artifacts only Jakarta's have dots. */
  private static boolean isOf(String group, String library) {
    String name = library.replaceFirst("-[0-9].*", "");
    if (!name.startsWith(group + ".")) {
      return false;
    }
    String artifact = name.substring(group.length() + 1);
    return artifact.startsWith("jakarta.") || artifact.indexOf('.') < 0;
  }

  private static Stream<String> libraries(String module) {
    Path libraries = Path.of("..", module, "target", "quarkus-app", "lib");
    try (Stream<Path> files = Files.walk(libraries)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".jar") && !name.startsWith("dev.headstart."))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
