package dev.headstart.problem;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Says in the words of the caller what is wrong with a body; Jackson's own words name our classes.
 */
final class JsonProblem {
  private JsonProblem() {}

  static Problem of(JsonProcessingException e) {
    if (e instanceof StreamConstraintsException
        || e.getCause() instanceof StreamConstraintsException) {
      return Problem.malformed(
          "The body is nested deeper than "
              + StrictJson.DEEPEST
              + " levels or holds a number of too many digits.");
    }
    if (e instanceof JsonMappingException mapping
        && mapping.getCause() instanceof JsonParseException parse) {
      return of(parse);
    }
    if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return Problem.invalid(path(mapping), "must be " + kind(wanted(mapping)));
    }
    if (e instanceof MismatchedInputException) {
      return Problem.malformed("The body must be a JSON object of the documented form.");
    }
    var place = e.getLocation();
    return Problem.malformed(
        place == null
            ? "The body is not JSON."
            : "The body is not JSON: line "
                + place.getLineNr()
                + ", column "
                + place.getColumnNr());
  }

  private static Class<?> wanted(JsonMappingException e) {
    if (e.getCause() instanceof InputCoercionException outOfRange) {
      return outOfRange.getTargetType();
    }
    return e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
  }

  private static String path(JsonMappingException e) {
    return e.getPath().stream()
        .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
        .collect(Collectors.joining("."));
  }

  private static String kind(Class<?> wanted) {
    if (wanted == null) {
      return "of another type";
    }
    if (CharSequence.class.isAssignableFrom(wanted)) {
      return "text";
    }
    if (wanted == Boolean.class || wanted == boolean.class) {
      return "true or false";
    }
    if (Number.class.isAssignableFrom(wanted) || wanted.isPrimitive()) {
      return "a number";
    }
    return Collection.class.isAssignableFrom(wanted) || wanted.isArray() ? "a list" : "an object";
  }
}
