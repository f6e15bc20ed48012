package dev.headstart.identity;

import dev.headstart.settings.IdentityFlags;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Whoever calls while nobody is identified, whatever token it sends. Else of no effect. */
@ApplicationScoped
class Everybody implements HttpAuthenticationMechanism {
  /** Before tokens are looked at; theirs is 1000. */
  private static final int FIRST = 2000;

  /** The same for each call, so that not being identified costs nothing. */
  private final Uni<SecurityIdentity> everybody;

  Everybody(IdentityFlags flags) {
    this.everybody =
        flags.areOn()
            ? Uni.createFrom().nullItem()
            : Uni.createFrom()
                .item(
                    QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal("everybody"))
                        .build());
  }

  @Override
  public int getPriority() {
    return FIRST;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(RoutingContext call, IdentityProviderManager manager) {
    return everybody;
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext call) {
    return Uni.createFrom().nullItem();
  }

  /** Takes the answer away from the framework, whose 401 has no body; it is made a problem. */
  @Override
  public Uni<Boolean> sendChallenge(RoutingContext call) {
    return Uni.createFrom().item(true);
  }

  /** Of no meaning, but the framework wants one that somebody verifies. */
  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of(TokenAuthenticationRequest.class);
  }
}
