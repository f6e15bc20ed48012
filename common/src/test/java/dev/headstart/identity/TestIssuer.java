package dev.headstart.identity;

import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;

/** An issuer of tokens on loopback: its discovery document, its keys, and one key of its own. */
public final class TestIssuer implements AutoCloseable {
  static final String KEY_ID = "key-1";

  private final HttpServer server;
  private final KeyPair keys = newKeys();

  /** Starts it on a free port. */
  public TestIssuer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    serve(
        "/.well-known/openid-configuration",
        new JsonObject()
            .put("issuer", url())
            .put("jwks_uri", url() + "/keys")
            // A trap: whoever asked here would believe any token.
            .put("introspection_endpoint", url() + "/introspect"));
    serve("/keys", new JsonObject().put("keys", new JsonArray().add(publicKey())));
    serve("/introspect", new JsonObject().put("active", true));
    server.start();
  }

  /** As it stands in the claim iss. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** A token of this issuer that nothing is wrong with, to be spoilt by the test. */
  public TestToken token(String audience) {
    return new TestToken(this, keys, audience);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  static KeyPair newKeys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private JsonObject publicKey() {
    RSAPublicKey key = (RSAPublicKey) keys.getPublic();
    return new JsonObject()
        .put("kty", "RSA")
        .put("kid", KEY_ID)
        .put("use", "sig")
        .put("n", number(key.getModulus()))
        .put("e", number(key.getPublicExponent()));
  }

  private static String number(BigInteger value) {
    byte[] bytes = value.toByteArray();
    int sign = bytes[0] == 0 ? 1 : 0;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(java.util.Arrays.copyOfRange(bytes, sign, bytes.length));
  }

  private void serve(String path, JsonObject document) {
    byte[] body = document.encode().getBytes(StandardCharsets.UTF_8);
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }
}
