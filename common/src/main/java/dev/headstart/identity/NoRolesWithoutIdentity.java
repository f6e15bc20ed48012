package dev.headstart.identity;

import dev.headstart.settings.IdentityFlags;
import io.quarkus.security.spi.runtime.AuthorizationController;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

/** While nobody is identified nobody's role is asked for, which also spares each call the time. */
@Alternative
@Priority(1)
@Singleton
class NoRolesWithoutIdentity extends AuthorizationController {
  private final boolean identified;

  NoRolesWithoutIdentity(IdentityFlags flags) {
    this.identified = flags.areOn();
  }

  @Override
  public boolean isAuthorizationEnabled() {
    return identified;
  }
}
