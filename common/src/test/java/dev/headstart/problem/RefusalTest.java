package dev.headstart.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import org.junit.jupiter.api.Test;

class RefusalTest {
  @Test
  void anIssuerThatIsAwayIsNotTheCallersFault() {
    Problem problem = Refusal.of(new OIDCException("OIDC Server is not available")).orElseThrow();
    assertThat(problem.status()).isEqualTo(503);
    assertThat(problem.detail()).contains("issuer of tokens");
  }

  @Test
  void nothingIsToldOfWhyATokenWasRefused() {
    var failure = new AuthenticationFailedException("JWT (claims->{\"sub\":\"jo\"}) expired");
    assertThat(Refusal.of(failure).orElseThrow().detail()).doesNotContain("jo").contains("token");
    assertThat(Refusal.challenge(failure)).contains("error=\"invalid_token\"");
    assertThat(Refusal.challenge(new UnauthorizedException())).doesNotContain("error");
  }

  @Test
  void whoIsKnownAndMayNotIsForbidden() {
    assertThat(Refusal.of(new ForbiddenException()).orElseThrow().status()).isEqualTo(403);
    assertThat(Refusal.of(new IllegalStateException())).isEmpty();
  }
}
