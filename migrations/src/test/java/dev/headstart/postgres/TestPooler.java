package dev.headstart.postgres;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * With -Ppgbouncer, a real PgBouncer in transaction mode between the services under test and their
 * PostgreSQL, set up as k8s/overlays/cloudnative-pg does it. Tests arrange and check past it.
 */
public final class TestPooler {
  public static final boolean WANTED = Boolean.getBoolean("headstart.test.pgbouncer");

  /** Shared by the class loaders of one JVM, as the server is. */
  private static final String ADDRESS = "headstart.test.pooler";

  private TestPooler() {}

  /** What a service needs in its environment to use the database. */
  public static Map<String, String> environment(TestDatabase database) {
    if (!WANTED) {
      return environment(database.url(), database);
    }
    Map<String, String> environment =
        new HashMap<>(
            environment(
                "postgresql://" + address(database.address()) + "/" + database.name(), database));
    environment.put("quarkus.datasource.reactive.postgresql.use-layer7-proxy", "true");
    environment.put("quarkus.datasource.reactive.cache-prepared-statements", "false");
    // Migrations hold a session lock: past the pooler.
    environment.put("quarkus.datasource.jdbc.url", "jdbc:" + database.url());
    return environment;
  }

  private static Map<String, String> environment(String url, TestDatabase database) {
    return Map.of(
        "DATABASE_URL", url,
        "DATABASE_USER", database.user(),
        "DATABASE_PASSWORD", database.password());
  }

  private static String address(String postgres) {
    synchronized (System.class) {
      String address = System.getProperty(ADDRESS);
      if (address == null) {
        address = start(postgres);
        System.setProperty(ADDRESS, address);
      }
      return address;
    }
  }

  private static String start(String postgres) {
    try {
      int port = freePort();
      String[] server = postgres.split(":");
      Path folder = Files.createTempDirectory("pgbouncer");
      // Each role of a service has its password here and there, and so its own pool.
      Path users =
          Files.write(
              folder.resolve("users"),
              TestPostgres.ROLES.stream()
                  .map(role -> "\"" + role + "\" \"" + role + "\"")
                  .toList());
      Path config =
          Files.writeString(
              folder.resolve("pgbouncer.ini"),
              """
              [databases]
              * = host=%s port=%s
              [pgbouncer]
              listen_addr = 127.0.0.1
              listen_port = %d
              unix_socket_dir =
              auth_type = plain
              auth_file = %s
              pool_mode = transaction
              default_pool_size = 10
              max_client_conn = 500
              ignore_startup_parameters = extra_float_digits, statement_timeout, idle_in_transaction_session_timeout, synchronous_commit, enable_seqscan, enable_hashjoin, enable_mergejoin, headstart.tenant
              """
                  .formatted(server[0], server[1], port, users));
      Process process =
          new ProcessBuilder(command(folder, config, users))
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("log").toFile())
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      waitFor(process, port);
      return "127.0.0.1:" + port;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> command(Path folder, Path config, Path users) throws IOException {
    List<String> command = new ArrayList<>(List.of("pgbouncer", "--quiet"));
    if (System.getProperty("user.name").equals("root")) {
      // It refuses to be root; whoever it becomes must be able to read its settings.
      command.addAll(List.of("--user", "nobody"));
      for (File file : new File[] {folder.toFile(), config.toFile(), users.toFile()}) {
        file.setReadable(true, false);
        file.setExecutable(true, false);
      }
    }
    command.add(config.toString());
    return command;
  }

  private static void waitFor(Process process, int port) throws IOException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (process.isAlive() && System.nanoTime() < deadline) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
        return;
      } catch (IOException e) {
        Thread.onSpinWait();
      }
    }
    throw new IOException("PgBouncer does not start");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
