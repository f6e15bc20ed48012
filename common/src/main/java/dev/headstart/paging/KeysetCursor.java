package dev.headstart.paging;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

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
  private static final String HMAC = "HmacSHA256";

  /** Half of the HMAC, as RFC 2104 allows: 2^128 guesses are as good as none. */
  private static final int SIGNATURE_BYTES = 16;

  private final SecretKeySpec key;
  private final byte[] binding;

  private KeysetCursor(SecretKeySpec key, byte[] binding) {
    this.key = key;
    this.binding = binding;
  }

  static KeysetCursor of(byte[] secret, String list, String tenant, List<String> filter) {
    StringBuilder binding = new StringBuilder(VERSION);
    append(binding, list);
    append(binding, tenant);
    filter.forEach(part -> append(binding, part));
    return new KeysetCursor(new SecretKeySpec(secret, HMAC), utf8(binding.toString()));
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
    byte[] signed = utf8(text.toString());
    byte[] cursor = Arrays.copyOf(signed, signed.length + SIGNATURE_BYTES);
    System.arraycopy(signature(signed), 0, cursor, signed.length, SIGNATURE_BYTES);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
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
    byte[] cursor = decode(after);
    if (cursor.length <= SIGNATURE_BYTES) {
      throw wrong();
    }
    byte[] signed = Arrays.copyOf(cursor, cursor.length - SIGNATURE_BYTES);
    byte[] signature = Arrays.copyOfRange(cursor, signed.length, cursor.length);
    if (!MessageDigest.isEqual(signature, signature(signed))) {
      throw wrong();
    }
    List<String> parts = List.of(text(signed).split(SEPARATOR, -1));
    return Optional.of(new Position(parts.subList(1, parts.size())));
  }

  private byte[] signature(byte[] signed) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      mac.update(binding);
      return Arrays.copyOf(mac.doFinal(signed), SIGNATURE_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] decode(String text) {
    try {
      return Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw wrong();
    }
  }

  private static String text(byte[] utf8) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    } catch (CharacterCodingException e) {
      throw wrong();
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static WrongPageException wrong() {
    return new WrongPageException(
        "after", "must be a nextCursor of this list under this filter, as it was given");
  }
}
