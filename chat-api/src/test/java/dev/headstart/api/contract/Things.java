package dev.headstart.api.contract;

import java.util.List;
import java.util.Map;

/**
 * What somebody can name in a call.
 *
 * @param lastEvent id of a job's event
 * @param cursors by the path of their list
 */
record Things(
    String job,
    String thread,
    String run,
    String term,
    String key,
    String lastEvent,
    Map<String, String> cursors) {

  /** Of the right form, and nobody's. */
  static final Things THAT_NEVER_WERE =
      new Things(
          "987654321",
          "99999999-9999-4999-8999-999999999999",
          "88888888-8888-4888-8888-888888888888",
          "neverheardof",
          "a-key-of-nobody",
          "queued-9-9",
          Map.of());

  String cursor(String list) {
    return cursors.getOrDefault(list, "AAAA");
  }

  /** The text with all of these replaced, so that two answers can be compared. */
  String blinded(String text) {
    String blind = text;
    for (String name : List.of(thread, run, term, key)) {
      blind = blind.replace(name, "IT");
    }
    for (String cursor : cursors.values()) {
      blind = blind.replace(cursor, "IT");
    }
    return blind;
  }
}
