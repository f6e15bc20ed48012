package dev.headstart.paging;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Writes and reads the positions of one list, for one filter and one tenant: a cursor of another
 * list, filter or tenant is refused, because its position would mean nothing here. The binding is
 * against mistakes, not a secret; the tenant of a call never comes from a cursor.
 */
public final class KeysetCursor {
  private static final String VERSION = "1";
  private static final String SEPARATOR = "\u001f";

  private final String binding;

  private KeysetCursor(String binding) {
    this.binding = binding;
  }

  /**
   * @param list the name of the list
   * @param tenant whose rows it shows
   * @param filter all that narrows the list, in a fixed order
   */
  public static KeysetCursor of(String list, String tenant, List<String> filter) {
    // A clash of hashes would only let a wrong position through.
    int hash = List.of(list, tenant, filter).hashCode();
    return new KeysetCursor(list + ":" + Integer.toHexString(hash));
  }

  /** The opaque text of a position. */
  public String write(Object... position) {
    StringBuilder text = new StringBuilder(VERSION).append(SEPARATOR).append(binding);
    for (Object value : position) {
      // Double.toString and Long.toString are read back to exactly the same value.
      text.append(SEPARATOR).append(value);
    }
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
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
    List<String> parts = List.of(decode(after).split(SEPARATOR, -1));
    if (parts.size() < 3 || !parts.get(0).equals(VERSION)) {
      throw wrong();
    }
    if (!parts.get(1).equals(binding)) {
      throw new WrongPageException("after", "belongs to another list or another filter");
    }
    return Optional.of(new Position(parts.subList(2, parts.size())));
  }

  private static String decode(String text) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (IllegalArgumentException | CharacterCodingException e) {
      throw wrong();
    }
  }

  static WrongPageException wrong() {
    return new WrongPageException("after", "must be a nextCursor of this list, as it was given");
  }
}
