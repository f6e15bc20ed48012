package dev.headstart.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Holds JSON against a schema of the description: as much of JSON Schema as it uses. */
record Form(JsonNode description, JsonNode schema) {

  /** Where the value is of another form; empty when it fits. */
  List<String> misfits(String place, JsonNode value) {
    JsonNode meant = resolved(schema);
    List<String> misfits = new ArrayList<>();
    if (meant.has("anyOf")) {
      boolean fits = false;
      for (JsonNode one : meant.path("anyOf")) {
        fits |= of(one).misfits(place, value).isEmpty();
      }
      return fits ? misfits : List.of(place + " fits none of several forms: " + value);
    }
    if (!hasType(meant.path("type"), value)) {
      return List.of(place + " is not of type " + meant.path("type") + ": " + value);
    }
    if (meant.has("enum") && !contains(meant.path("enum"), value)) {
      misfits.add(place + " is none of " + meant.path("enum") + ": " + value);
    }
    for (int i = 0; i < value.size() && value.isArray(); i++) {
      misfits.addAll(of(meant.path("items")).misfits(place + "/" + i, value.get(i)));
    }
    if (value.isObject() && meant.has("properties")) {
      meant.path("required").forEach(name -> require(place, name.asText(), value, misfits));
      for (Map.Entry<String, JsonNode> field : value.properties()) {
        JsonNode form = meant.path("properties").path(field.getKey());
        misfits.addAll(
            form.isMissingNode()
                ? List.of(place + "/" + field.getKey() + " is not described")
                : of(form).misfits(place + "/" + field.getKey(), field.getValue()));
      }
    }
    return misfits;
  }

  private static void require(String place, String name, JsonNode value, List<String> misfits) {
    if (!value.has(name)) {
      misfits.add(place + "/" + name + " is missing");
    }
  }

  private Form of(JsonNode other) {
    return new Form(description, other);
  }

  private JsonNode resolved(JsonNode form) {
    return form.has("$ref") ? description.at(form.path("$ref").asText().substring(1)) : form;
  }

  private static boolean contains(JsonNode list, JsonNode value) {
    for (JsonNode one : list) {
      if (one.equals(value)) {
        return true;
      }
    }
    return false;
  }

  /** A type, several of them, or none, which is any. */
  private static boolean hasType(JsonNode types, JsonNode value) {
    if (types.isArray()) {
      for (JsonNode type : types) {
        if (isOf(type.asText(), value)) {
          return true;
        }
      }
      return false;
    }
    return types.isMissingNode() || isOf(types.asText(), value);
  }

  private static boolean isOf(String type, JsonNode value) {
    return switch (type) {
      case "null" -> value.isNull();
      case "string" -> value.isTextual();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "array" -> value.isArray();
      default -> value.isObject();
    };
  }
}
