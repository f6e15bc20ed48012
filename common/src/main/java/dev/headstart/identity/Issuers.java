package dev.headstart.identity;

import static io.vertx.core.http.HttpHeaders.AUTHORIZATION;

import dev.headstart.settings.IdentityFlags;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose tokens are believed: those of OIDC_ISSUER, and for the trigger those of the cluster. What a
 * token says of its issuer only chooses the rules that it is then held against. Keys are fetched at
 * the first call, so a service starts while an issuer is away.
 */
@ApplicationScoped
class Issuers implements TenantConfigResolver {
  /** Also the name under which quarkus.tls knows the issuer's certificates, if it does. */
  private static final String PEOPLE = "oidc";

  private static final String CLUSTER = "trigger";

  /** The audience that the CronJob asks a token for. */
  private static final String WORKER = "upsert-worker";

  /** Clocks differ. */
  private static final int GRACE_SECONDS = 30;

  /** A new key is looked for at most this often, whatever anybody sends. */
  private static final Duration KEYS_AT_MOST_EVERY = Duration.ofMinutes(1);

  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final Pattern TOKEN =
      Pattern.compile("Bearer +[\\w-]+\\.([\\w-]+)\\.[\\w-]*", Pattern.CASE_INSENSITIVE);

  private final IdentityFlags flags;
  private final TlsConfigurationRegistry tls;

  // The very same object each time: another one would be taken for a change.
  private final Optional<OidcTenantConfig> people;
  private final Optional<OidcTenantConfig> cluster;

  Issuers(IdentityFlags flags, TlsConfigurationRegistry tls) {
    this.flags = flags;
    this.tls = tls;
    this.people = flags.issuer().map(issuer -> rules(PEOPLE, issuer, flags.audience()));
    this.cluster = flags.triggerIssuer().map(issuer -> rules(CLUSTER, issuer, WORKER));
  }

  @Override
  public Uni<OidcTenantConfig> resolve(
      RoutingContext call, OidcRequestContext<OidcTenantConfig> blocking) {
    return Uni.createFrom().item(() -> rulesFor(call.request().getHeader(AUTHORIZATION)));
  }

  private OidcTenantConfig rulesFor(String header) {
    if (header == null || people.isEmpty()) {
      return people.orElse(null);
    }
    Matcher token = TOKEN.matcher(header);
    if (!token.matches()) {
      throw new AuthenticationFailedException();
    }
    String issuer = issuer(token.group(1));
    return cluster
        .filter(rules -> rules.token().issuer().orElseThrow().equals(issuer))
        .or(() -> people)
        .orElseThrow();
  }

  /** As the token says it; not verified yet. */
  private static String issuer(String claims) {
    try {
      JsonObject read = new JsonObject(Buffer.buffer(Base64.getUrlDecoder().decode(claims)));
      return read.getString("iss");
    } catch (IllegalArgumentException | DecodeException | ClassCastException e) {
      throw new AuthenticationFailedException(e);
    }
  }

  private OidcTenantConfig rules(String name, String issuer, String audience) {
    var rules =
        OidcTenantConfig.authServerUrl(issuer)
            .tenantId(name)
            .applicationType(ApplicationType.SERVICE)
            .connectionTimeout(PATIENCE)
            .roles()
            .roleClaimPath(flags.rolesClaim())
            .end()
            .token()
            .issuer(issuer)
            .audience(audience)
            .subjectRequired(true)
            .lifespanGrace(GRACE_SECONDS)
            .forcedJwkRefreshInterval(KEYS_AT_MOST_EVERY)
            // A token is believed for its signature, or not at all.
            .allowJwtIntrospection(false)
            .allowOpaqueTokenIntrospection(false)
            .end();
    return (tls.get(name).isPresent() ? rules.tlsConfigurationName(name) : rules).build();
  }
}
