package dev.headstart.settings;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads flags one by one and collects what is wrong, so that one start names all wrong flags. */
public final class FlagReader {
  /** Of characters, which may be as few as 4 bits each. */
  private static final int SHORTEST_KEY = 32;

  private final Function<String, Optional<String>> valueOf;
  private final List<String> wrong = new ArrayList<>();

  /**
   * @param valueOf a flag's value by its name, empty when it is not set
   */
  public FlagReader(Function<String, Optional<String>> valueOf) {
    this.valueOf = valueOf;
  }

  public int integer(String name, int fallback, int min, int max) {
    return parse(
        name,
        fallback,
        "a whole number from " + min + " to " + max,
        text -> {
          int value = Integer.parseInt(text);
          if (value < min || value > max) {
            throw new IllegalArgumentException();
          }
          return value;
        });
  }

  /** Values are the constants' names in lower case; case and blanks around do not matter. */
  <E extends Enum<E>> E choice(String name, E fallback) {
    E[] constants = fallback.getDeclaringClass().getEnumConstants();
    List<String> allowed =
        Arrays.stream(constants).map(c -> c.name().toLowerCase(Locale.ROOT)).toList();
    return parse(
        name,
        fallback,
        "one of " + String.join(", ", allowed),
        text -> {
          int index = allowed.indexOf(text.toLowerCase(Locale.ROOT));
          if (index < 0) {
            throw new IllegalArgumentException();
          }
          return constants[index];
        });
  }

  LocalTime time(String name, LocalTime fallback) {
    return parse(name, fallback, "a time of day such as 01:00", LocalTime::parse);
  }

  ZoneId zone(String name, ZoneId fallback) {
    return parse(name, fallback, "a time zone such as Asia/Singapore", ZoneId::of);
  }

  public Optional<URI> httpUri(String name) {
    return parse(
        name,
        Optional.empty(),
        "an http or https address",
        text -> {
          URI uri = URI.create(text);
          if (uri.getHost() == null || !List.of("http", "https").contains(uri.getScheme())) {
            throw new IllegalArgumentException();
          }
          return Optional.of(uri);
        });
  }

  void postgresUrl(String name) {
    parse(
        name,
        true,
        "of the form postgresql://host:port/database",
        text -> {
          boolean port = URI.create(text).getPort() <= 65_535;
          if (!port || !text.matches("postgresql://[^/@\\s]+/[^/\\s]+")) {
            throw new IllegalArgumentException();
          }
          return true;
        });
  }

  /** Text of one line without blanks around it. */
  String text(String name, String fallback) {
    return parse(name, fallback, "text", text -> text);
  }

  /** Words with commas between, in their order. */
  Set<String> words(String name, String fallback, Predicate<String> isAllowed, String expected) {
    Function<String, Set<String>> split =
        text -> {
          Set<String> words = new LinkedHashSet<>(List.of(text.split("\\s*,\\s*")));
          if (!words.stream().allMatch(isAllowed)) {
            throw new IllegalArgumentException();
          }
          return words;
        };
    return parse(name, split.apply(fallback), expected, split);
  }

  boolean isSet(String name) {
    return !text(name, "").isEmpty();
  }

  void require(boolean condition, String otherwise) {
    if (!condition) {
      wrong.add(otherwise);
    }
  }

  public Optional<Path> path(String name) {
    return parse(name, Optional.empty(), "a path", text -> Optional.of(Path.of(text)));
  }

  /** A secret, or what the file holds that the name with _FILE names. Never told to anybody. */
  public Optional<String> secret(String name) {
    Optional<String> given = valueOf.apply(name).filter(text -> !text.isBlank());
    Optional<String> filed = path(name + "_FILE").flatMap(file -> read(name, file));
    // The framework is given what the file holds under the plain name, too.
    require(
        given.isEmpty() || filed.isEmpty() || given.equals(filed),
        name + " and " + name + "_FILE are both set");
    return given.or(() -> filed);
  }

  private Optional<String> read(String name, Path file) {
    try {
      return Optional.of(Files.readString(file).strip());
    } catch (IOException e) {
      wrong.add(name + "_FILE=" + file + " cannot be read");
      return Optional.empty();
    }
  }

  /** One or two secrets, with commas or line breaks between; empty when it is not set. */
  List<String> keys(String name) {
    List<String> keys =
        secret(name).stream()
            .flatMap(text -> Arrays.stream(text.strip().split("[,\\s]+")))
            .toList();
    require(
        keys.size() <= 2 && keys.stream().allMatch(key -> key.length() >= SHORTEST_KEY),
        name + " must hold one or two keys of " + SHORTEST_KEY + " characters at least");
    return keys;
  }

  /**
   * @throws WrongFlagsException naming every wrong flag read so far
   */
  public void throwIfWrong() {
    if (!wrong.isEmpty()) {
      throw new WrongFlagsException(wrong);
    }
  }

  private <T> T parse(String name, T fallback, String expected, Function<String, T> parser) {
    String text = valueOf.apply(name).map(String::strip).orElse("");
    if (text.isEmpty()) {
      return fallback;
    }
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      wrong.add(name + "=" + text + " must be " + expected);
      return fallback;
    }
  }
}
