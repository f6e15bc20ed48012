package dev.headstart.settings;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How callers are identified. Without an issuer they are not.
 *
 * @param issuer OIDC_ISSUER, whose tokens identify people and programs; as it stands in their claim
 *     {@code iss}
 * @param audience OIDC_AUDIENCE, what a token must be meant for
 * @param tenantClaim OIDC_TENANT_CLAIM, the claim that names the caller's tenant
 * @param rolesClaim OIDC_ROLES_CLAIM, the claim that lists roles; slashes lead into objects
 * @param algorithms OIDC_ALGORITHMS, how a token may be signed: asymmetric ones only, or whoever
 *     can check a token could make one
 * @param triggerIssuer TRIGGER_ISSUER, the cluster's own issuer of service-account tokens
 * @param triggerSubjects TRIGGER_SUBJECTS, the service accounts that may open the window
 */
public record IdentityFlags(
    Optional<String> issuer,
    String audience,
    String tenantClaim,
    String rolesClaim,
    Set<String> algorithms,
    Optional<String> triggerIssuer,
    Set<String> triggerSubjects) {

  private static final Set<String> ASYMMETRIC =
      Set.of(
          "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA");

  public boolean areOn() {
    return issuer.isPresent();
  }

  /**
   * @param valueOf a flag's value by its name, empty when it is not set
   * @throws WrongFlagsException naming every wrong flag
   */
  public static IdentityFlags read(Function<String, Optional<String>> valueOf) {
    FlagReader flags = new FlagReader(valueOf);
    IdentityFlags identity =
        new IdentityFlags(
            flags.httpUri("OIDC_ISSUER").map(URI::toString),
            flags.text("OIDC_AUDIENCE", ""),
            flags.text("OIDC_TENANT_CLAIM", "tenant"),
            flags.text("OIDC_ROLES_CLAIM", "roles"),
            flags.words(
                "OIDC_ALGORITHMS",
                "RS256,PS256,ES256,EdDSA",
                ASYMMETRIC::contains,
                "a list of asymmetric algorithms such as RS256,ES256"),
            flags.httpUri("TRIGGER_ISSUER").map(URI::toString),
            flags.words(
                "TRIGGER_SUBJECTS",
                "system:serviceaccount:headstart:night",
                subject -> subject.matches("\\S+"),
                "a list of subjects such as system:serviceaccount:headstart:night"));
    flags.require(
        identity.issuer().isEmpty() || !identity.audience().isEmpty(),
        "OIDC_AUDIENCE is required when OIDC_ISSUER is set");
    flags.require(
        identity.issuer().isPresent() || identity.triggerIssuer().isEmpty(),
        "OIDC_ISSUER is required when TRIGGER_ISSUER is set");
    flags.require(
        identity.triggerIssuer().isEmpty() || !identity.triggerIssuer().equals(identity.issuer()),
        "TRIGGER_ISSUER must differ from OIDC_ISSUER");
    flags.throwIfWrong();
    return identity;
  }
}
