package dev.headstart.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Ports and database of a demo. The environment reaches both services as it is, but for the ports:
 * one QUARKUS_HTTP_PORT cannot serve two, so it is chat-api's, and each service has its own name.
 *
 * @param database the database to use instead of the embedded PostgreSQL, from DATABASE_URL
 */
record DemoSettings(
    int postgresPort,
    int chatPort,
    int chatManagementPort,
    int workerPort,
    int workerManagementPort,
    Optional<String> database,
    String user,
    String password) {

  static DemoSettings read(Map<String, String> environment) {
    Environment flags = new Environment(environment);
    return new DemoSettings(
        flags.port(54329, "DEMO_POSTGRES_PORT"),
        flags.port(8080, "CHAT_API_PORT", "QUARKUS_HTTP_PORT"),
        flags.port(9000, "CHAT_API_MANAGEMENT_PORT", "QUARKUS_MANAGEMENT_PORT"),
        flags.port(8081, "UPSERT_WORKER_PORT"),
        flags.port(9001, "UPSERT_WORKER_MANAGEMENT_PORT"),
        flags.text("DATABASE_URL"),
        flags.text("DATABASE_USER").orElse("headstart"),
        flags.text("DATABASE_PASSWORD").orElse("headstart"));
  }

  /** In the form of DATABASE_URL. */
  String databaseUrl() {
    return database.orElse("postgresql://127.0.0.1:" + postgresPort + "/headstart");
  }

  /** Where chat-api lets the page open the window. */
  String workerUrl() {
    return "http://127.0.0.1:" + workerPort;
  }

  /** What must be free before anything starts: what for, how to change it, and the port. */
  Map<String, Integer> ports() {
    Map<String, Integer> ports = new LinkedHashMap<>();
    if (database.isEmpty()) {
      ports.put("PostgreSQL, DEMO_POSTGRES_PORT", postgresPort);
    }
    ports.put("chat-api, CHAT_API_PORT", chatPort);
    ports.put("chat-api's health and metrics, CHAT_API_MANAGEMENT_PORT", chatManagementPort);
    ports.put("upsert-worker, UPSERT_WORKER_PORT", workerPort);
    ports.put(
        "upsert-worker's health and metrics, UPSERT_WORKER_MANAGEMENT_PORT", workerManagementPort);
    return ports;
  }

  private record Environment(Map<String, String> values) {
    Optional<String> text(String name) {
      return Optional.ofNullable(values.get(name)).map(String::strip).filter(v -> !v.isEmpty());
    }

    int port(int fallback, String... names) {
      for (String name : names) {
        Optional<String> text = text(name);
        if (text.isPresent()) {
          return parse(name, text.get());
        }
      }
      return fallback;
    }

    private static int parse(String name, String text) {
      if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65535) {
        throw new DemoFailure(name + "=" + text + " must be a port number");
      }
      return Integer.parseInt(text);
    }
  }
}
