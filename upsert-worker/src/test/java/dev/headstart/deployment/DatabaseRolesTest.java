package dev.headstart.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headstart.postgres.TestDatabase;
import dev.headstart.postgres.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who comes into the database as whom, and whether the script lets them. */
class DatabaseRolesTest {
  private static final Path SCRIPT =
      Manifests.K8S.resolve(Path.of("components", "database-roles", "roles.sql"));

  @ParameterizedTest
  @MethodSource("dev.headstart.deployment.Manifests#all")
  void eachProgramComesInByASecretOfItsOwn(Manifests overlay) {
    for (Workload workload : overlay.workloads()) {
      if (workload.isOurs() && workload.environment().containsKey("DATABASE_USER")) {
        boolean owns = workload.arguments().contains("migrate");
        assertThat(secrets(workload).values())
            .as("%s", workload)
            .hasSize(2)
            .allSatisfy(
                name ->
                    assertThat(name.replaceFirst("-[0-9a-z]{10}$", ""))
                        .isIn(
                            owns
                                ? new String[] {"database-owner", "postgres-app"}
                                : new String[] {"database-" + workload.module()}));
      }
    }
  }

  private static Map<String, String> secrets(Workload workload) {
    Map<String, String> secrets = new TreeMap<>();
    for (JsonNode variable : workload.container().path("env")) {
      String secret = variable.at("/valueFrom/secretKeyRef/name").asText();
      if (!secret.isEmpty()) {
        secrets.put(variable.path("name").asText(), secret);
      }
    }
    return secrets;
  }

  @Test
  void limitsOfTheScriptAreThoseOfTheSizing() throws IOException {
    Map<String, Integer> limits = new TreeMap<>();
    Pattern.compile("ALTER ROLE (\\w+) WITH LOGIN .* CONNECTION LIMIT (\\d+)")
        .matcher(Files.readString(SCRIPT))
        .results()
        .forEach(found -> limits.put(found.group(1), Integer.valueOf(found.group(2))));
    int ofMigrate = 2;
    int planned =
        Manifests.all().stream()
            .filter(overlay -> overlay.overlay().matches("base|production"))
            .findFirst()
            .orElseThrow()
            .settings()
            .path("DATABASE_CONNECTIONS")
            .asInt();
    assertThat(limits).containsOnlyKeys("chat_api", "upsert_worker");
    assertThat(limits.values().stream().mapToInt(i -> i).sum()).isEqualTo(planned - ofMigrate);
  }

  /** Twice, as an operator would; on roles that are there already. */
  @Test
  void theScriptLetsBothInWithTheTimeoutsOfTheMigration() throws IOException {
    TestDatabase database = TestPostgres.freshDatabase();
    String settings =
        "SELECT rolname, rolconfig FROM pg_roles WHERE rolname IN ('chat_api', 'upsert_worker') ORDER BY 1";
    var ofTheMigration = database.rows(settings);
    String script =
        Files.readString(SCRIPT)
            .replace(":'chat_api_password'", "'chat_api'")
            .replace(":'upsert_worker_password'", "'upsert_worker'");
    try {
      database.execute(script, script);
      assertThat(database.rows(settings)).isEqualTo(ofTheMigration);
      assertThat(database.as("chat_api").value("SELECT current_user")).isEqualTo("chat_api");
      assertThat(
              database.rows(
                  "SELECT rolconnlimit FROM pg_roles WHERE rolname IN ('chat_api', 'upsert_worker')"))
          .doesNotContain("-1");
    } finally {
      // Roles are the server's, which other tests share and load more heavily.
      database.execute(
          "ALTER ROLE chat_api CONNECTION LIMIT -1",
          "ALTER ROLE upsert_worker CONNECTION LIMIT -1");
    }
  }

  @Test
  void theOperatorsClusterHasTheSameTimeouts() throws IOException {
    String cluster =
        Files.readString(
            Manifests.K8S.resolve(Path.of("overlays", "cloudnative-pg", "cluster.yaml")));
    Files.readString(SCRIPT)
        .lines()
        .filter(line -> line.startsWith("ALTER ROLE") && line.contains(" SET "))
        .forEach(line -> assertThat(cluster).contains("- " + line.replace(";", "")));
  }
}
