package dev.headstart.api;

import org.eclipse.microprofile.config.ConfigProvider;

/** Where health and Prometheus metrics of the service under test are. */
public final class ManagementPort {
  private ManagementPort() {}

  public static String url() {
    return "http://127.0.0.1:"
        + ConfigProvider.getConfig().getValue("quarkus.management.test-port", String.class);
  }
}
