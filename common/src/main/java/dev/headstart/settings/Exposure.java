package dev.headstart.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What may not be served as it is configured: to a network while nobody is identified, and in the
 * production profile with what only a demo can afford.
 */
final class Exposure {
  private static final String PRODUCTION = "production";
  private static final String DEMO_PASSWORD = "headstart";

  /** Of the demo's roles; they stand in public files, too. */
  private static final Set<String> PUBLIC = Set.of(DEMO_PASSWORD, "chat_api", "upsert_worker");

  private Exposure() {}

  /** Of a program that answers on HTTP. */
  static void ofService(Function<String, Optional<String>> valueOf) {
    FlagReader flags = new FlagReader(valueOf);
    boolean identified = flags.isSet("OIDC_ISSUER");
    boolean allowed =
        flags.choice("HEADSTART_UNIDENTIFIED", Unidentified.REFUSE) == Unidentified.ALLOW;
    String host = flags.text("QUARKUS_HTTP_HOST", "127.0.0.1");
    if (isProduction(flags)) {
      flags.require(identified, "OIDC_ISSUER is required in the production profile");
      flags.require(
          !allowed, "HEADSTART_UNIDENTIFIED=allow has no place in the production profile");
    } else {
      flags.require(
          identified || allowed || isLoopback(host),
          "QUARKUS_HTTP_HOST="
              + host
              + " needs OIDC_ISSUER, or HEADSTART_UNIDENTIFIED=allow where the network lets nobody in");
    }
    for (String origins : List.of("CORS_ORIGINS", "QUARKUS_HTTP_CORS_ORIGINS")) {
      flags.require(
          !flags.text(origins, "").contains("*"), origins + " must name origins one by one, not *");
    }
    flags.throwIfWrong();
  }

  /** Of every program that knows the database's password. */
  static void ofProgram(Function<String, Optional<String>> valueOf) {
    FlagReader flags = new FlagReader(valueOf);
    flags.require(
        !isProduction(flags)
            || !PUBLIC.contains(flags.secret("DATABASE_PASSWORD").orElse(DEMO_PASSWORD)),
        "DATABASE_PASSWORD must not be the demo's in the production profile");
    flags.throwIfWrong();
  }

  private static boolean isProduction(FlagReader flags) {
    return Arrays.asList(flags.text("QUARKUS_PROFILE", "").split("\\s*,\\s*")).contains(PRODUCTION);
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** Whether callers whom nobody identified may come from elsewhere: HEADSTART_UNIDENTIFIED. */
  private enum Unidentified {
    REFUSE,
    ALLOW
  }
}
