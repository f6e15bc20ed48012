package dev.headstart.job;

import dev.headstart.staging.Matches;
import dev.headstart.trace.TraceParent;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * What is asked of the night.
 *
 * @param terms the user's words
 * @param scheduledFor when the worker may start
 */
public record JobRequest(
    String tenantId, List<String> terms, Matches matches, Instant scheduledFor) {

  /** Equal for equal resolved codes of one edition, whatever the words and the head were. */
  String dedupeKey() {
    String meaning = matches.version().year() + ":" + String.join(",", matches.codes());
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(meaning.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** The column params. */
  JsonObject params() {
    JsonObject params =
        new JsonObject()
            .put("terms", new JsonArray(terms))
            .put("ssic_version", matches.version().year())
            .put("codes", new JsonArray(matches.codes()))
            .put("head", new JsonArray(matches.head()));
    TraceParent.current().ifPresent(asked -> params.put("traceparent", asked));
    return params;
  }
}
