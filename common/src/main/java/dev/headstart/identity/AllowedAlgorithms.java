package dev.headstart.identity;

import dev.headstart.settings.IdentityFlags;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;

/** Refuses tokens that are signed in another way than OIDC_ALGORITHMS allows. */
@Unremovable // asked for by the framework, not injected
@ApplicationScoped
class AllowedAlgorithms implements Validator {
  private final IdentityFlags flags;

  AllowedAlgorithms(IdentityFlags flags) {
    this.flags = flags;
  }

  @Override
  public String validate(JwtContext token) {
    boolean allowed =
        token.getJoseObjects().stream()
            .allMatch(signed -> flags.algorithms().contains(signed.getAlgorithmHeaderValue()));
    return allowed ? null : "signed by an algorithm that is not allowed";
  }
}
