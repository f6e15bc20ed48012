package dev.headstart.api.contract;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All values that nobody means well by. Random ones are seeded, so a failure repeats. */
final class Nonsense {
  private static final List<String> TEXTS =
      List.of(
          "",
          "null",
          "hotels",
          "46900",
          "not ",
          "%",
          "_",
          "\\",
          "'",
          "\"",
          "'; DROP TABLE companies; --",
          "../../etc/passwd",
          "00000000-0000-0000-0000-000000000000",
          "\u0000",
          "\u202E",
          "\u2066",
          "\u200D",
          "\u0001",
          "\u001b[2J",
          "\uD83D\uDE00",
          "\uD800",
          "\uFEFF",
          "é",
          "製造業",
          "${jndi:x}",
          "=1+1",
          "{{7*7}}",
          "<script>",
          "\r\nSet-Cookie: a=b",
          " ",
          "\t",
          "\u2028",
          "À".repeat(40),
          "x".repeat(1_500));

  private static final List<String> NAMES =
      List.of(
          "message",
          "messages",
          "threadId",
          "terms",
          "ttfb_ms",
          "receipt",
          "codes",
          "input",
          "values",
          "checkpoint",
          "checkpoint_id",
          "thread_id",
          "hidden",
          "role",
          "content",
          "metadata",
          "limit",
          "__proto__",
          "",
          "message");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-1",
          "1e400",
          "-1e-400",
          "9".repeat(400),
          "NaN",
          "Infinity",
          "0.1",
          "1E+2",
          "-0",
          "00",
          "0x10",
          "9223372036854775808",
          "1.");

  /** For one field of a path or query. */
  static final List<String> VALUES =
      Stream.of(TEXTS, NUMBERS).flatMap(List::stream).distinct().toList();

  private static final String DEEP = "[".repeat(5_000);

  /** Bodies that chance does not make. */
  private static final List<String> BODIES =
      List.of(
          DEEP,
          "{\"message\":" + DEEP,
          "{\"message\":\"" + "x".repeat(20_000) + "\"}",
          "{\"codes\":[\"%\"],\"codes\":[]}",
          "\uFEFF{}",
          "\u0000\u0001\u0002");

  private final Random random;

  Nonsense(long seed) {
    random = new Random(seed);
  }

  private <T> T oneOf(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private int below(int bound) {
    return random.nextInt(bound);
  }

  String text() {
    return IntStream.range(0, random.nextInt(12))
        .mapToObj(i -> oneOf(TEXTS))
        .collect(Collectors.joining());
  }

  /** For one call. */
  Stream<String> bodies() {
    return Stream.concat(BODIES.stream(), Stream.generate(() -> json(1 + below(5))).limit(70));
  }

  /** Of any form and often not even JSON. */
  private String json(int depth) {
    return switch (depth == 0 ? random.nextInt(4) : random.nextInt(8)) {
      case 0 -> oneOf(NUMBERS);
      case 1 -> oneOf(List.of("null", "true", "false", "nul", "undefined", ""));
      case 2, 3 -> quoted(text());
      case 4 -> "[" + list(depth, () -> json(depth - 1)) + oneOf(List.of("]", "]", "]", ""));
      default -> "{" + list(depth, () -> quoted(oneOf(NAMES)) + ":" + json(depth - 1)) + "}";
    };
  }

  private String list(int depth, Supplier<String> element) {
    return IntStream.range(0, random.nextInt(depth + 2))
        .mapToObj(i -> element.get())
        .collect(Collectors.joining(","));
  }

  private String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      // Half of a character cannot be sent but escaped; what must be escaped sometimes is not.
      json.append(
          Character.isSurrogate(c) || c == '"' && below(20) > 0 || c < 32 && below(5) > 0
              ? "\\u%04x".formatted((int) c)
              : c);
    }
    return json.append('"').toString();
  }

  /** The text with something changed; it may be left as it is. */
  String mutated(String text) {
    int at = random.nextInt(text.length());
    return switch (random.nextInt(6)) {
      case 0 -> text.substring(0, at);
      case 1 -> text.substring(at);
      case 2 -> text + text.substring(at);
      case 3 -> text.substring(0, at) + (char) (33 + random.nextInt(94)) + text.substring(at + 1);
      case 4 -> text.substring(0, at) + text() + text.substring(at);
      default -> text.substring(0, at) + swapCase(text.charAt(at)) + text.substring(at + 1);
    };
  }

  private static char swapCase(char c) {
    return Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c);
  }
}
