package dev.headstart.api.contract;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts and JSON that nobody means well by. Seeded, so a failure repeats. */
final class Nonsense {
  private static final List<String> PIECES =
      List.of(
          "hotels",
          "46900",
          "not ",
          "%",
          "_",
          "\\",
          "'",
          "\"",
          ";--",
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
          "À".repeat(40));

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

  private final Random random;

  Nonsense(long seed) {
    random = new Random(seed);
  }

  <T> T oneOf(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  String text() {
    return IntStream.range(0, random.nextInt(12))
        .mapToObj(i -> oneOf(PIECES))
        .collect(Collectors.joining());
  }

  /** Of any form and often not even JSON. */
  String json(int depth) {
    return switch (depth == 0 ? random.nextInt(4) : random.nextInt(8)) {
      case 0 -> oneOf(NUMBERS);
      case 1 -> oneOf(List.of("null", "true", "false", "nul", "undefined", ""));
      case 2, 3 -> quoted(text());
      case 4 -> "[" + list(depth, () -> json(depth - 1)) + oneOf(List.of("]", "]", "]", ""));
      default -> "{" + list(depth, () -> quoted(oneOf(NAMES)) + ":" + json(depth - 1)) + "}";
    };
  }

  private String list(int depth, java.util.function.Supplier<String> element) {
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
