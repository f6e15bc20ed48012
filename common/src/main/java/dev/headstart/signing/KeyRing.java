package dev.headstart.signing;

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
 * The live keys: the first one signs, each of them is accepted. What is sealed is readable by
 * everybody and can be made by nobody else.
 */
public final class KeyRing {
  private static final String HMAC = "HmacSHA256";

  /** Half of the HMAC, as RFC 2104 allows: 2^128 guesses are as good as none. */
  private static final int SIGNATURE_BYTES = 16;

  private final List<SecretKeySpec> keys;

  private KeyRing(List<SecretKeySpec> keys) {
    this.keys = keys;
  }

  /**
   * @param secrets the one that signs first
   */
  public static KeyRing of(List<byte[]> secrets) {
    if (secrets.isEmpty()) {
      throw new IllegalArgumentException("no key");
    }
    return new KeyRing(secrets.stream().map(secret -> new SecretKeySpec(secret, HMAC)).toList());
  }

  /**
   * @param purpose what it is for and whose it is; it is opened under the same purpose only. None
   *     is the beginning of another.
   * @return letters, digits, minus and underscore
   */
  public String seal(String purpose, byte[] content) {
    byte[] sealed = Arrays.copyOf(content, content.length + SIGNATURE_BYTES);
    byte[] signature = signature(keys.get(0), purpose, content);
    System.arraycopy(signature, 0, sealed, content.length, SIGNATURE_BYTES);
    return encoded(sealed);
  }

  /** The content of what was sealed for this purpose; empty for everything else. */
  public Optional<byte[]> open(String purpose, String text) {
    byte[] sealed;
    try {
      sealed = Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    // The same bytes can be written in several ways, of which one is ours.
    if (sealed.length <= SIGNATURE_BYTES || !encoded(sealed).equals(text)) {
      return Optional.empty();
    }
    byte[] content = Arrays.copyOf(sealed, sealed.length - SIGNATURE_BYTES);
    byte[] signature = Arrays.copyOfRange(sealed, content.length, sealed.length);
    // Takes as long for a signature that is wrong at its beginning as for one that is at its end.
    boolean known =
        keys.stream()
            .anyMatch(key -> MessageDigest.isEqual(signature, signature(key, purpose, content)));
    return known ? Optional.of(content) : Optional.empty();
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] signature(SecretKeySpec key, String purpose, byte[] content) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      mac.update(purpose.getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(mac.doFinal(content), SIGNATURE_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
