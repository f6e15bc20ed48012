package dev.headstart.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One method of one path, as the API describes itself.
 *
 * @param path with its parameters in braces
 * @param query names of the query's parameters
 * @param hasBody whether it takes one
 * @param roles what a caller may be; none is needed where there are none
 */
record Operation(
    String method, String path, List<String> query, boolean hasBody, List<String> roles) {

  /** All operations of a description, in its order. */
  static List<Operation> of(JsonNode description) {
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        operations.add(of(path.getKey(), method.getKey(), method.getValue()));
      }
    }
    return operations;
  }

  private static Operation of(String path, String method, JsonNode described) {
    List<String> query = new ArrayList<>();
    for (JsonNode parameter : described.path("parameters")) {
      if (parameter.path("in").asText().equals("query")) {
        query.add(parameter.path("name").asText());
      }
    }
    List<String> roles = new ArrayList<>();
    described.at("/security/0/token").forEach(role -> roles.add(role.asText()));
    return new Operation(
        method.toUpperCase(Locale.ROOT), path, query, described.has("requestBody"), roles);
  }

  /** The path with one value for all its parameters, percent-encoded. */
  String pathWith(String encoded) {
    return path.replaceAll("\\{[^}]+}", encoded.replace("$", "%24"));
  }

  boolean matches(String address) {
    return address.matches(path.replaceAll("\\{[^}]+}", "[^/]+"));
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
