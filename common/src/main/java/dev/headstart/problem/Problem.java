package dev.headstart.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * An answer of type application/problem+json. Made by the factories below, thrown by {@link
 * ProblemException}.
 */
@RegisterForReflection
@JsonPropertyOrder({"type", "title", "status", "detail", "code", "errors", "requestId", "traceId"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String code,
    List<FieldError> errors,
    String requestId,
    String traceId) {

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

  /** Nobody knows who calls; says what is missing. */
  static Problem unauthenticated(String detail) {
    return of(ProblemCode.UNAUTHENTICATED, detail);
  }

  /** The caller is known and may not; says why. */
  public static Problem forbidden(String why) {
    return of(ProblemCode.FORBIDDEN, why);
  }

  /** {@code notFound("job 42")}. */
  public static Problem notFound(String what) {
    return of(ProblemCode.NOT_FOUND, "There is no " + what + ".");
  }

  public static Problem conflict(String detail) {
    return of(ProblemCode.CONFLICT, detail);
  }

  /** More than one tenant may have; says what the tenant can do. */
  public static Problem tooMany(String detail) {
    return of(ProblemCode.TOO_MANY, detail);
  }

  /** The body has more bytes than this call may have. */
  public static Problem tooLarge(int mostBytes) {
    return of(ProblemCode.TOO_LARGE, "The body may have " + mostBytes + " bytes.");
  }

  /** With the names under which the call is found in the logs. */
  Problem of(CallNames names) {
    return names == null
        ? this
        : new Problem(
            type, title, status, detail, code, errors, names.requestId(), names.traceId());
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
  static Problem ofStatus(int status) {
    ProblemCode code = ProblemCode.ofStatus(status);
    return new Problem(
        code.type(),
        code.title(),
        status,
        detailOf(code, status),
        code.code(),
        List.of(),
        null,
        null);
  }

  private static String detailOf(ProblemCode code, int status) {
    return switch (code) {
      case UNAUTHENTICATED -> Refusal.NO_TOKEN;
      case FORBIDDEN -> Refusal.OTHER_ROLE;
      case NOT_FOUND -> "Nothing is served at this address.";
      case METHOD_NOT_ALLOWED -> "The header Allow names the methods that are.";
      case NOT_ACCEPTABLE -> "None of the types in the header Accept can be produced here.";
      case UNSUPPORTED_MEDIA_TYPE -> "Send application/json.";
      case TOO_LARGE -> "Send less at once.";
      case INTERNAL_ERROR -> internal().detail();
      default -> "HTTP status " + status + ".";
    };
  }

  private static Problem of(ProblemCode code, String detail, List<FieldError> errors) {
    return new Problem(
        code.type(), code.title(), code.status(), detail, code.code(), errors, null, null);
  }
}
