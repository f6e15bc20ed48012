package dev.headstart.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/**
 * The real PostgreSQL of the tests: one server per JVM on a free port, thrown away at exit, and as
 * many migrated databases as asked for. With HEADSTART_TEST_POSTGRES=host:port (user and password
 * postgres) it uses that server instead.
 */
public final class TestPostgres {
  /** Shared by the class loaders of one JVM: Quarkus runs tests in one of its own. */
  private static final String ADDRESS = "headstart.test.postgres";

  private static final String TEMPLATE = "headstart_template";
  private static final String USER = "postgres";

  /** Of the services; each with its name as its password. */
  static final List<String> ROLES = List.of("chat_api", "upsert_worker");

  private TestPostgres() {}

  /** Creates a migrated, otherwise empty database; takes about 0.1 s after the first. */
  public static TestDatabase freshDatabase() {
    synchronized (System.class) {
      String address = System.getProperty(ADDRESS);
      if (address == null) {
        address = start();
        System.setProperty(ADDRESS, address);
      }
      String name = "t_" + UUID.randomUUID().toString().replace("-", "");
      execute(address, "CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE);
      // A zone that is neither UTC nor Singapore smokes out hidden uses of the session's zone.
      execute(address, "ALTER DATABASE " + name + " SET timezone = 'America/Los_Angeles'");
      return new TestDatabase(address, name, USER, USER);
    }
  }

  private static String start() {
    String address = System.getenv("HEADSTART_TEST_POSTGRES");
    if (address == null) {
      address = "127.0.0.1:" + startEmbedded().getPort();
    }
    execute(address, "DROP DATABASE IF EXISTS " + TEMPLATE);
    execute(address, "CREATE DATABASE " + TEMPLATE);
    Migrations.apply("jdbc:postgresql://" + address + "/" + TEMPLATE, USER, USER);
    // The operator's part; services under test come in as these, tests arrange as the superuser.
    for (String role : ROLES) {
      execute(address, "ALTER ROLE " + role + " LOGIN PASSWORD '" + role + "'");
    }
    return address;
  }

  @SuppressWarnings("resource") // it closes itself when the JVM ends
  static EmbeddedPostgres startEmbedded() {
    try {
      return EmbeddedPostgres.builder()
          .setLocaleConfig("locale-provider", "builtin")
          .setLocaleConfig("builtin-locale", "C.UTF-8")
          .setLocaleConfig("locale", "C")
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void execute(String address, String sql) {
    new TestDatabase(address, "postgres", USER, USER).execute(sql);
  }
}
