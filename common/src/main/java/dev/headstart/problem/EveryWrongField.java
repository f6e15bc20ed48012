package dev.headstart.problem;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.Priority;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Names all fields of a body that are of a wrong type, where Jackson stops at the first: reads it
 * again without the field that was wrong, until nothing is.
 */
@Provider
@Priority(EveryWrongField.AFTER_THE_BODY_WAS_MEASURED)
class EveryWrongField implements ReaderInterceptor {
  static final int AFTER_THE_BODY_WAS_MEASURED = 9_000;

  /** Nobody corrects more at a time, and a hostile body must not be read a thousand times. */
  private static final int MOST = 20;

  private final ObjectMapper json;

  EveryWrongField(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    byte[] body = context.getInputStream().readAllBytes();
    context.setInputStream(new ByteArrayInputStream(body));
    try {
      return context.proceed();
    } catch (JsonMappingException e) {
      throw all(e, body, json.constructType(context.getGenericType()));
    } catch (WebApplicationException e) {
      if (e.getCause() instanceof JsonMappingException mapping) {
        throw all(mapping, body, json.constructType(context.getGenericType()));
      }
      throw e;
    }
  }

  private ProblemException all(JsonMappingException first, byte[] body, JavaType type) {
    Set<FieldError> errors = new LinkedHashSet<>(JsonProblem.of(first).errors());
    if (errors.isEmpty()) {
      return new ProblemException(JsonProblem.of(first));
    }
    try {
      JsonNode rest = json.readTree(body);
      JsonMappingException wrong = first;
      // What is missing is not of a wrong type, and what is not there cannot be left out.
      while (errors.size() < MOST && remove(rest, wrong.getPath())) {
        wrong = failure(rest, type);
        if (wrong == null) {
          break;
        }
        if (isThere(rest, wrong.getPath())) {
          errors.addAll(JsonProblem.of(wrong).errors());
        }
      }
    } catch (IOException notEvenJson) {
      return new ProblemException(JsonProblem.of(first));
    }
    return new ProblemException(Problem.invalid(List.copyOf(errors)));
  }

  private JsonMappingException failure(JsonNode rest, JavaType type) throws IOException {
    try {
      // Else what was left out would be wrong again, being missing.
      json.readerFor(type)
          .without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .readValue(rest);
      return null;
    } catch (JsonMappingException e) {
      return e;
    }
  }

  private static boolean remove(JsonNode root, List<JsonMappingException.Reference> path) {
    if (!isThere(root, path)) {
      return false;
    }
    JsonNode parent = at(root, path.subList(0, path.size() - 1));
    JsonMappingException.Reference last = path.get(path.size() - 1);
    if (parent instanceof ObjectNode object) {
      object.remove(last.getFieldName());
    } else if (parent instanceof ArrayNode array) {
      array.setNull(last.getIndex());
    }
    return true;
  }

  /** A null in a list is what is left of one that was taken out. */
  private static boolean isThere(JsonNode root, List<JsonMappingException.Reference> path) {
    JsonNode place = at(root, path);
    boolean isOfAList = !path.isEmpty() && path.get(path.size() - 1).getFieldName() == null;
    return !path.isEmpty() && !place.isMissingNode() && !(isOfAList && place.isNull());
  }

  private static JsonNode at(JsonNode root, List<JsonMappingException.Reference> path) {
    JsonNode place = root;
    for (JsonMappingException.Reference step : path) {
      place =
          step.getFieldName() == null
              ? place.path(step.getIndex())
              : place.path(step.getFieldName());
    }
    return place;
  }
}
