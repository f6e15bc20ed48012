package dev.headstart.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a caller may be. Constants, since annotations take no enums. Whoever has a role has those
 * below it, too; a token's other roles mean nothing here.
 */
public final class Role {
  /** Sells: asks the chat and reads what its tenant has. */
  public static final String SDR = "sdr";

  /** Operates one tenant. */
  public static final String OPS = "ops";

  /** Operates the installation, and may speak for every tenant. */
  public static final String ADMIN = "admin";

  /** A clock: opens the nightly window and waits for its end. */
  public static final String TRIGGER = "trigger";

  private static final Set<String> ALL = Set.of(SDR, OPS, ADMIN, TRIGGER);

  private static final Map<String, List<String>> BELOW =
      Map.of(
          ADMIN, List.of(OPS, SDR, TRIGGER),
          OPS, List.of(SDR));

  private Role() {}

  /** The roles that somebody has who was given these. */
  static Set<String> of(Set<String> given) {
    Set<String> roles = new LinkedHashSet<>();
    for (String role : given) {
      if (ALL.contains(role)) {
        roles.add(role);
        roles.addAll(BELOW.getOrDefault(role, List.of()));
      }
    }
    return roles;
  }
}
