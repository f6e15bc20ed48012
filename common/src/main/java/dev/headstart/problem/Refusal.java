package dev.headstart.problem;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import java.util.Optional;

/** What the framework says of callers whom it does not know or does not let in. */
final class Refusal {
  static final String NO_TOKEN = "Send a token in the header Authorization: Bearer.";
  static final String OTHER_ROLE = "This needs another role than the token's.";

  private static final String CHALLENGE = "Bearer realm=\"headstart\"";

  private Refusal() {}

  /** Empty for failures of other kinds. */
  static Optional<Problem> of(Throwable failure) {
    if (failure instanceof UnauthorizedException) {
      return Optional.of(Problem.unauthenticated(NO_TOKEN));
    }
    if (failure instanceof AuthenticationException) {
      // Not why: only whoever made up the token would learn from it.
      return Optional.of(Problem.unauthenticated("The token is not accepted, or has expired."));
    }
    if (failure instanceof ForbiddenException) {
      return Optional.of(Problem.forbidden(OTHER_ROLE));
    }
    if (failure instanceof OIDCException) {
      return Optional.of(Problem.unavailable("The issuer of tokens does not answer."));
    }
    return Optional.empty();
  }

  /** The header WWW-Authenticate of a 401 (RFC 6750). */
  static String challenge(Throwable failure) {
    return failure instanceof AuthenticationException
        ? CHALLENGE + ", error=\"invalid_token\""
        : CHALLENGE;
  }
}
