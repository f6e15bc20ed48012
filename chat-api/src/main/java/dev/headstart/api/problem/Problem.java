package dev.headstart.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * An answer of type application/problem+json. Made by the factories below, thrown by {@link
 * ProblemException}.
 */
@JsonPropertyOrder({"type", "title", "status", "detail", "code", "errors"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type, String title, int status, String detail, String code, List<FieldError> errors) {

  static final String MEDIA_TYPE = "application/problem+json";

  /** A value of the request is wrong: {@code invalid("limit", "must be from 1 to 200, was 0")}. */
  public static Problem invalid(String field, String why) {
    return invalid(List.of(FieldError.of(field, why)));
  }

  /** Several values are wrong; the detail says them all. */
  public static Problem invalid(List<FieldError> errors) {
    String detail =
        String.join("; ", errors.stream().map(e -> e.field() + " " + e.detail()).toList());
    return of(ProblemCode.INVALID_VALUE, detail, errors);
  }

  /** The value is well formed, but nothing can be done with it. */
  public static Problem unprocessable(String field, String why) {
    return of(ProblemCode.UNPROCESSABLE, field + " " + why, List.of(FieldError.of(field, why)));
  }

  /** The body is missing or is not the JSON that was expected. */
  public static Problem malformed(String detail) {
    return of(ProblemCode.MALFORMED_REQUEST, detail);
  }

  /** {@code notFound("job 42")}. */
  public static Problem notFound(String what) {
    return of(ProblemCode.NOT_FOUND, "There is no " + what + ".");
  }

  public static Problem conflict(String detail) {
    return of(ProblemCode.CONFLICT, detail);
  }

  static Problem unavailable() {
    return unavailable("The database does not answer.");
  }

  /** Something the answer needs is missing for the moment. */
  public static Problem unavailable(String why) {
    return of(ProblemCode.UNAVAILABLE, why + " Try again in a moment.");
  }

  static Problem internal() {
    return of(ProblemCode.INTERNAL_ERROR, "The failure was logged. Trying again may help.");
  }

  static Problem of(ProblemCode code, String detail) {
    return of(code, detail, List.of());
  }

  /** A status that the framework chose keeps its number, also where no case of ours has it. */
  static Problem ofStatus(int status, String detail) {
    ProblemCode code = ProblemCode.ofStatus(status);
    return new Problem(code.type(), code.title(), status, detail, code.code(), List.of());
  }

  private static Problem of(ProblemCode code, String detail, List<FieldError> errors) {
    return new Problem(code.type(), code.title(), code.status(), detail, code.code(), errors);
  }
}
