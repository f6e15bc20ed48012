package dev.headstart.api.contract;

import java.util.List;
import java.util.Map;

/**
 * What somebody can name in a call.
 *
 * @param job one that is queued
 * @param endedJob one whose events end by themselves
 * @param cursors by the path of their list
 */
record Things(
    String job,
    String endedJob,
    String thread,
    String run,
    String term,
    String key,
    Map<String, String> cursors) {

  /** Of the right form, and nobody's. */
  static final Things THAT_NEVER_WERE =
      new Things(
          "987654321",
          "987654322",
          "99999999-9999-4999-8999-999999999999",
          "88888888-8888-4888-8888-888888888888",
          "neverheardof",
          "a-key-of-nobody",
          Map.of());

  /** What no two answers share: names of calls, times, and numbers given anew. */
  private static final String PASSING =
      "\"(requestId|traceId|created_at|updated_at|createdAt|updatedAt|run_id|checkpoint_id|id"
          + "|sampled_at|sampledAt|last_seen|job_id|scheduledFor)\":\\s*(\"[^\"]*\"|[0-9]+)";

  String cursor(String list) {
    return cursors.getOrDefault(list, "AAAA");
  }

  /** The text without these and without what passes, so that two answers can be compared. */
  String blinded(String text) {
    String blind = text;
    for (String name : List.of(thread, run, term, key)) {
      blind = blind.replace(name, "IT");
    }
    for (String cursor : cursors.values()) {
      blind = blind.replace(cursor, "IT");
    }
    return blind.replaceAll(PASSING, "\"$1\":0").replaceAll("job [0-9]+", "job 0");
  }
}
