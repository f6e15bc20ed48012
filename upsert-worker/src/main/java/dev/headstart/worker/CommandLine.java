package dev.headstart.worker;

import dev.headstart.industry.SsicVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From the words of the command line to one mode. */
final class CommandLine {
  static final String USAGE =
      """
      Usage: upsert-worker [MODE]
        serve               answer on HTTP and work through the nightly windows (the default)
        run-window          work through one window now, then end
        trigger             open the window of the worker at UPSERT_WORKER_URL, end when it does
          --partial-ok      of both: exit 0 where it would be 3
        import FILE...      stage the company register: .csv, .csv.gz, or folders of them
          --ssic-version 2020|2025   the edition of its codes; found out from the codes without it
        migrate             bring the database schema up to date
      Exit code: 0 done, 1 failed (the message says why; an import then changed nothing),
      2 wrong flags or usage. Of run-window and trigger also: 3 jobs or rows remain, 4 the window is not open.
      """;

  private static final String SSIC_VERSION = "--ssic-version";
  private static final String PARTIAL_OK = "--partial-ok";

  private CommandLine() {}

  /**
   * @throws WrongUsageException when the words name no mode or do not fit it
   */
  static Mode parse(String... args) {
    String mode = args.length == 0 ? "serve" : args[0];
    List<String> rest = args.length == 0 ? List.of() : List.of(args).subList(1, args.length);
    return switch (mode) {
      case "serve" -> alone(mode, rest, new Mode.Serve());
      case "run-window" -> new Mode.RunWindow(partialIsOk(mode, rest));
      case "trigger" -> new Mode.Trigger(partialIsOk(mode, rest));
      case "migrate" -> alone(mode, rest, new Mode.Migrate());
      case "import" -> importOf(rest);
      case "help", "--help", "-h" -> new Mode.Help();
      default -> throw new WrongUsageException("unknown mode: " + mode);
    };
  }

  private static Mode alone(String name, List<String> rest, Mode mode) {
    if (!rest.isEmpty()) {
      throw new WrongUsageException(name + " takes no arguments, found: " + rest.get(0));
    }
    return mode;
  }

  private static boolean partialIsOk(String name, List<String> rest) {
    if (rest.isEmpty() || rest.equals(List.of(PARTIAL_OK))) {
      return !rest.isEmpty();
    }
    throw new WrongUsageException(name + " takes " + PARTIAL_OK + " only, found: " + rest);
  }

  private static Mode importOf(List<String> rest) {
    List<Path> files = new ArrayList<>();
    Optional<SsicVersion> edition = Optional.empty();
    for (int i = 0; i < rest.size(); i++) {
      String word = rest.get(i);
      if (word.equals(SSIC_VERSION)) {
        i++;
        edition = Optional.of(edition(i < rest.size() ? rest.get(i) : "nothing"));
      } else if (word.startsWith(SSIC_VERSION + "=")) {
        edition = Optional.of(edition(word.substring(SSIC_VERSION.length() + 1)));
      } else if (word.startsWith("--")) {
        throw new WrongUsageException("unknown option: " + word);
      } else {
        files.add(Path.of(word));
      }
    }
    if (files.isEmpty()) {
      throw new WrongUsageException("import needs at least one file");
    }
    return new Mode.Import(List.copyOf(files), edition);
  }

  private static SsicVersion edition(String text) {
    return switch (text) {
      case "2020" -> SsicVersion.SSIC_2020;
      case "2025" -> SsicVersion.SSIC_2025;
      default ->
          throw new WrongUsageException(SSIC_VERSION + " must be 2020 or 2025, found: " + text);
    };
  }
}
