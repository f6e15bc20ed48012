package dev.headstart.identity;

import dev.headstart.settings.IdentityFlags;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Turns what a verified token says into our roles. The cluster's tokens say only which service
 * account calls; those that may open the window are named by a flag.
 */
@ApplicationScoped
class RolesOfTokens implements SecurityIdentityAugmentor {
  private final IdentityFlags flags;

  RolesOfTokens(IdentityFlags flags) {
    this.flags = flags;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
      return Uni.createFrom().item(identity);
    }
    return Uni.createFrom()
        .item(
            QuarkusSecurityIdentity.builder()
                .setPrincipal(token)
                .addRoles(roles(token, identity.getRoles()))
                .build());
  }

  private Set<String> roles(JsonWebToken token, Set<String> claimed) {
    if (flags.triggerIssuer().filter(token.getIssuer()::equals).isEmpty()) {
      return Role.of(claimed);
    }
    return flags.triggerSubjects().contains(token.getSubject()) ? Set.of(Role.TRIGGER) : Set.of();
  }
}
