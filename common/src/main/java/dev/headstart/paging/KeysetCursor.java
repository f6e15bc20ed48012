package dev.headstart.paging;

import dev.headstart.signing.KeyRing;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Writes and reads the positions of one list, for one filter and one tenant. A cursor is a position
 * and a signature over it and all that it belongs to: one of another list, filter or tenant, or a
 * changed one, is refused. The tenant of a call never comes from a cursor.
 *
 * <p>Together with rows in a total order this promises: a row that does not change during a walk
 * appears exactly once, whatever other rows do.
 */
public final class KeysetCursor {
  private static final String VERSION = "2";
  private static final String SEPARATOR = "\u001f";

  private final KeyRing keys;
  private final String binding;

  private KeysetCursor(KeyRing keys, String binding) {
    this.keys = keys;
    this.binding = binding;
  }

  static KeysetCursor of(KeyRing keys, String list, String tenant, List<String> filter) {
    StringBuilder binding = new StringBuilder(VERSION);
    append(binding, list);
    append(binding, tenant);
    filter.forEach(part -> append(binding, part));
    return new KeysetCursor(keys, binding.toString());
  }

  /** With its length, so that no two bindings read the same. */
  private static void append(StringBuilder binding, String part) {
    binding.append(SEPARATOR).append(part.length()).append(SEPARATOR).append(part);
  }

  /** The opaque text of a position. */
  public String write(Object... position) {
    StringBuilder text = new StringBuilder(VERSION);
    for (Object value : position) {
      // Double.toString and Long.toString are read back to exactly the same value.
      text.append(SEPARATOR).append(value);
    }
    return keys.seal(binding, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads the parameter {@code after}; empty for the first page.
   *
   * @throws WrongPageException when it is not a cursor of this very list
   */
  public Optional<Position> read(String after) {
    if (after == null) {
      return Optional.empty();
    }
    byte[] position = keys.open(binding, after).orElseThrow(KeysetCursor::wrong);
    List<String> parts = List.of(text(position).split(SEPARATOR, -1));
    return Optional.of(new Position(parts.subList(1, parts.size())));
  }

  private static String text(byte[] utf8) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    } catch (CharacterCodingException e) {
      throw wrong();
    }
  }

  static WrongPageException wrong() {
    return new WrongPageException(
        "after", "must be a nextCursor of this list under this filter, as it was given");
  }
}
