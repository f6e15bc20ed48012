package dev.headstart.identity;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A token in the making; each method changes it, the last one signs. */
public final class TestToken {
  private final JsonObject header =
      new JsonObject().put("alg", "RS256").put("typ", "JWT").put("kid", TestIssuer.KEY_ID);
  private final JsonObject claims;
  private KeyPair keys;

  TestToken(TestIssuer issuer, KeyPair keys, String audience) {
    long now = Instant.now().getEpochSecond();
    this.keys = keys;
    this.claims =
        new JsonObject()
            .put("iss", issuer.url())
            .put("aud", audience)
            .put("sub", "somebody")
            .put("iat", now)
            .put("exp", now + 300);
  }

  public TestToken roles(String... roles) {
    return claim("roles", new JsonArray(Arrays.asList(roles)));
  }

  public TestToken tenant(Object tenant) {
    return claim("tenant", tenant);
  }

  /** Any claim; null takes it away. */
  public TestToken claim(String name, Object value) {
    if (value == null) {
      claims.remove(name);
    } else {
      claims.put(name, value);
    }
    return this;
  }

  /** Relative to now, five minutes after it was issued. */
  public TestToken expiresIn(long seconds) {
    long end = Instant.now().getEpochSecond() + seconds;
    return claim("exp", end).claim("iat", end - 300);
  }

  public TestToken keyId(String id) {
    header.put("kid", id);
    return this;
  }

  /** Signed by somebody who is not the issuer but says so. */
  public TestToken byAStranger() {
    keys = TestIssuer.newKeys();
    return this;
  }

  public String signed() {
    return signed("RS256", "SHA256withRSA");
  }

  /** By the same key in another way. */
  public String signed(String algorithm, String javaName) {
    header.put("alg", algorithm);
    try {
      Signature signature = Signature.getInstance(javaName);
      signature.initSign(keys.getPrivate());
      signature.update(unsigned().getBytes(StandardCharsets.US_ASCII));
      return unsigned() + "." + encoded(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** With no signature at all. */
  public String none() {
    header.put("alg", "none");
    return unsigned() + ".";
  }

  /** With the public key, which everybody has, as a shared secret. */
  public String signedByPublicKey() {
    header.put("alg", "HS256");
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(keys.getPublic().getEncoded(), "HmacSHA256"));
      return unsigned()
          + "."
          + encoded(mac.doFinal(unsigned().getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private String unsigned() {
    return encoded(header) + "." + encoded(claims);
  }

  private static String encoded(JsonObject json) {
    return encoded(json.encode().getBytes(StandardCharsets.UTF_8));
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
