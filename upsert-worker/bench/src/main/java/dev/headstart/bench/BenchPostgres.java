package dev.headstart.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.postgresql.ds.PGSimpleDataSource;

/** A server as durable as a real one, whose data is kept, so that a register is loaded once. */
final class BenchPostgres implements AutoCloseable {
  private static final String USER = "postgres";

  private final EmbeddedPostgres server;
  private final long pid;

  BenchPostgres(Path data, int port) throws IOException {
    server =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setPort(port)
            .setLocaleConfig("locale-provider", "builtin")
            .setLocaleConfig("builtin-locale", "C.UTF-8")
            .setLocaleConfig("locale", "C")
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("shared_buffers", "512MB")
            .setServerConfig("shared_preload_libraries", "pg_stat_statements")
            .setPGStartupWait(Duration.ofSeconds(60))
            .start();
    pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
  }

  /** In the form of DATABASE_URL. */
  String url(String database) {
    return "postgresql://127.0.0.1:" + server.getPort() + "/" + database;
  }

  String user() {
    return USER;
  }

  Connection connect(String database) throws SQLException {
    return source(database).getConnection();
  }

  PGSimpleDataSource source(String database) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl("jdbc:" + url(database));
    source.setUser(USER);
    source.setPassword(USER);
    return source;
  }

  /** All its processes together. */
  Duration cpu() {
    return Cpu.ofTree(ProcessHandle.of(pid).orElseThrow());
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
