package dev.headstart.settings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not started, and what its one line says. */
class StartCheckTest {
  private static final Map<String, String> PRODUCTION =
      Map.of(
          "QUARKUS_PROFILE", "production",
          "QUARKUS_HTTP_HOST", "0.0.0.0",
          "OIDC_ISSUER", "https://issuer.example",
          "OIDC_AUDIENCE", "headstart",
          "DATABASE_PASSWORD", "secret");

  @ParameterizedTest
  @ValueSource(strings = {"", "127.0.0.1", "127.1.2.3", "localhost", "::1"})
  void onLoopbackNobodyNeedsToBeIdentified(String host) {
    starts(Map.of("QUARKUS_HTTP_HOST", host));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "10.1.2.3"})
  void elsewhereCallersAreIdentifiedOrTheNetworkIsSaidToGuard(String host) {
    refused(Map.of("QUARKUS_HTTP_HOST", host))
        .hasMessageContaining("QUARKUS_HTTP_HOST=" + host + " needs OIDC_ISSUER")
        .hasMessageContaining("HEADSTART_UNIDENTIFIED=allow");
    starts(Map.of("QUARKUS_HTTP_HOST", host, "HEADSTART_UNIDENTIFIED", "allow"));
    starts(
        Map.of(
            "QUARKUS_HTTP_HOST", host, "OIDC_ISSUER", "https://i.example", "OIDC_AUDIENCE", "a"));
  }

  @Test
  void aProductionWithAllItNeedsStarts() {
    starts(PRODUCTION);
  }

  @Test
  void whatOnlyADemoCanAffordIsRefusedInProductionAllInOneLine() {
    refused(Map.of("QUARKUS_PROFILE", "production", "CORS_ORIGINS", "*", "UPSERT_SYNC_LIMIT", "11"))
        .hasMessageStartingWith("Not started, wrong flags: ")
        .hasMessageContaining("UPSERT_SYNC_LIMIT=11")
        .hasMessageContaining("OIDC_ISSUER is required in the production profile")
        .hasMessageContaining("CORS_ORIGINS must name origins one by one, not *")
        .hasMessageContaining("DATABASE_PASSWORD must not be the demo's")
        .message()
        .doesNotContain("\n");
  }

  @ParameterizedTest
  @CsvSource({
    "OIDC_ISSUER,'',OIDC_ISSUER is required",
    "CORS_ORIGINS,'https://a.example,*',CORS_ORIGINS",
    "QUARKUS_HTTP_CORS_ORIGINS,*,QUARKUS_HTTP_CORS_ORIGINS",
    "DATABASE_PASSWORD,headstart,DATABASE_PASSWORD",
    "DATABASE_PASSWORD,chat_api,DATABASE_PASSWORD",
    "DATABASE_PASSWORD,'',DATABASE_PASSWORD",
    "HEADSTART_UNIDENTIFIED,allow,HEADSTART_UNIDENTIFIED",
    "QUARKUS_PROFILE,'prod,production',''"
  })
  void inProductionEachIsAReasonByItself(String flag, String value, String reason) {
    Map<String, String> flags = new HashMap<>(PRODUCTION);
    flags.put(flag, value);
    if (reason.isEmpty()) {
      starts(flags);
    } else {
      refused(flags).hasMessageContaining(reason).message().doesNotContain(";");
    }
  }

  @Test
  void aProgramWithoutAPortIsOnlyAskedForItsPassword() {
    assertThatThrownBy(() -> program(Map.of("QUARKUS_PROFILE", "production")))
        .hasMessageContaining("DATABASE_PASSWORD");
    program(Map.of("QUARKUS_HTTP_HOST", "0.0.0.0"));
    program(Map.of("QUARKUS_PROFILE", "production", "DATABASE_PASSWORD", "secret"));
  }

  @ParameterizedTest
  @CsvSource({
    "OIDC_ISSUER,issuer.example,an http or https address",
    "OIDC_ISSUER,https://issuer.example,OIDC_AUDIENCE is required",
    "OIDC_ALGORITHMS,HS256,a list of asymmetric algorithms",
    "OIDC_ALGORITHMS,'RS256,none',a list of asymmetric algorithms",
    "TRIGGER_ISSUER,https://kubernetes.default.svc,OIDC_ISSUER is required",
    "HEADSTART_UNIDENTIFIED,yes,'one of refuse, allow'"
  })
  void aWrongFlagOfIdentityIsNamedWithWhatIsAllowed(String flag, String value, String allowed) {
    refused(Map.of(flag, value)).hasMessageContaining(flag).hasMessageContaining(allowed);
  }

  @Test
  void theClusterIsNotTheIssuerOfPeople() {
    Map<String, String> flags = new HashMap<>(PRODUCTION);
    flags.put("TRIGGER_ISSUER", PRODUCTION.get("OIDC_ISSUER"));
    refused(flags).hasMessageContaining("TRIGGER_ISSUER must differ");
  }

  private static void starts(Map<String, String> flags) {
    assertThatCode(() -> StartCheck.service(name -> Optional.ofNullable(flags.get(name))))
        .doesNotThrowAnyException();
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> refused(
      Map<String, String> flags) {
    return assertThatThrownBy(
            () -> StartCheck.service(name -> Optional.ofNullable(flags.get(name))))
        .isInstanceOf(WrongFlagsException.class);
  }

  private static void program(Map<String, String> flags) {
    StartCheck.program(name -> Optional.ofNullable(flags.get(name)));
  }
}
