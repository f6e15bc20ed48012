package dev.headstart.api.sse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The text of server-sent events, for {@code RestMulti<byte[]>} with {@link #HEADERS}. */
public final class SseText {
  /** Proxies must not collect what is meant for now. */
  public static final Map<String, List<String>> HEADERS =
      Map.of(
          "Content-Type", List.of("text/event-stream;charset=UTF-8"),
          "X-Accel-Buffering", List.of("no"));

  private SseText() {}

  /**
   * @param id null for an event that cannot be resumed at
   * @param data JSON, which has no line breaks of its own
   */
  public static byte[] event(String id, String name, String data) {
    String first = id == null ? "" : "id: " + id + "\n";
    return utf8(first + "event: " + name + "\ndata: " + data + "\n\n");
  }

  /** A comment, which clients pass over: keeps proxies from closing a quiet connection. */
  public static byte[] heartbeat() {
    return utf8(":\n\n");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
