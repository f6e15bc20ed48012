package dev.headstart.problem;

/** The closed set of ways in which a call can fail. Clients switch on code and status. */
public enum ProblemCode {
  INVALID_VALUE(400, "A value is not allowed"),
  MALFORMED_REQUEST(400, "The request cannot be read"),
  UNAUTHENTICATED(401, "It is not known who calls"),
  FORBIDDEN(403, "This caller may not do that"),
  NOT_FOUND(404, "Not found"),
  METHOD_NOT_ALLOWED(405, "This address does not answer that method"),
  NOT_ACCEPTABLE(406, "No such representation"),
  CONFLICT(409, "Not possible in the present state"),
  TOO_LARGE(413, "The request is too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "This kind of content is not understood"),
  UNPROCESSABLE(422, "Nothing can be done with this value"),
  TOO_MANY(429, "Too many requests"),
  REJECTED(400, "The request was not accepted"),
  INTERNAL_ERROR(500, "Something went wrong on our side"),
  UNAVAILABLE(503, "Not available right now");

  private final int status;
  private final String title;

  ProblemCode(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** As it stands in the field {@code code}: lower case with underscores. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** As it stands in the field {@code type}; an identifier, not an address to open. */
  String type() {
    return "urn:headstart:problem:" + code().replace('_', '-');
  }

  public int status() {
    return status;
  }

  String title() {
    return title;
  }

  /** The code for a status that the framework chose. */
  static ProblemCode ofStatus(int status) {
    return switch (status) {
      case 401 -> UNAUTHENTICATED;
      case 403 -> FORBIDDEN;
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 409 -> CONFLICT;
      case 413 -> TOO_LARGE;
      case 415 -> UNSUPPORTED_MEDIA_TYPE;
      case 422 -> UNPROCESSABLE;
      case 429 -> TOO_MANY;
      case 503 -> UNAVAILABLE;
      default -> status < 500 ? REJECTED : INTERNAL_ERROR;
    };
  }
}
