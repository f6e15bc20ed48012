package dev.headstart.identity;

import dev.headstart.problem.Problem;
import dev.headstart.problem.ProblemException;
import dev.headstart.settings.IdentityFlags;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who makes the present call. Whatever a call does for a tenant, it does for the one told here. */
@ApplicationScoped
public class Caller {
  /** Of everybody, while nobody is identified. */
  private static final String ONLY = "default";

  private static final String HEADER = "X-Tenant-ID";
  private static final Pattern TENANT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  private final IdentityFlags flags;
  private final SecurityIdentity identity;
  private final CurrentVertxRequest request;

  Caller(IdentityFlags flags, SecurityIdentity identity, CurrentVertxRequest request) {
    this.flags = flags;
    this.identity = identity;
    this.request = request;
  }

  /**
   * The tenant of the caller's token, or the one that an administrator names.
   *
   * @throws ProblemException 403 when the token names none, or the header X-Tenant-ID another
   */
  public String tenant() {
    if (!flags.areOn()) {
      return ONLY;
    }
    String named = request.getCurrent().request().getHeader(HEADER);
    if (named != null && may(May.SPEAK_FOR_ANOTHER_TENANT)) {
      return named(named);
    }
    String own = own();
    if (named != null && !named.equals(own)) {
      throw new ProblemException(
          Problem.forbidden("The header X-Tenant-ID names a tenant that is not the token's."));
    }
    return own;
  }

  /**
   * @param line of the table {@link May}
   */
  public boolean may(String line) {
    return !flags.areOn() || identity.hasRole(line);
  }

  /**
   * @param line of the table {@link May}
   * @throws ProblemException 403 when the caller may not
   */
  public void must(String line) {
    if (!may(line)) {
      throw new ProblemException(Problem.forbidden("This needs the role " + line + "."));
    }
  }

  private static String named(String tenant) {
    if (!TENANT.matcher(tenant).matches()) {
      throw new ProblemException(Problem.invalid(HEADER, "must match " + TENANT));
    }
    return tenant;
  }

  private String own() {
    Object claim =
        identity.getPrincipal() instanceof JsonWebToken token
            ? token.getClaim(flags.tenantClaim())
            : null;
    if (claim == null) {
      throw new ProblemException(
          Problem.forbidden("The token has no claim " + flags.tenantClaim() + ", so no tenant."));
    }
    // A star, a blank, a list: whatever it means elsewhere, here it is no tenant.
    if (!(claim instanceof String tenant) || !TENANT.matcher(tenant).matches()) {
      throw new ProblemException(
          Problem.forbidden(
              "The token's claim " + flags.tenantClaim() + " must match " + TENANT + "."));
    }
    return tenant;
  }
}
