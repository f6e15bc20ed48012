package dev.headstart.bench;

import java.net.http.HttpClient;
import java.sql.Connection;

/** Whether a row costs the same in a large register: a night over all of it, in two sizes. */
record LinearBench(Installation installation) {
  void measure(int small, int large) throws Exception {
    double few = night(small);
    double many = night(large);
    System.out.printf(
        "all rows of a register of %,d: %,.0f rows/s; of %,d: %,.0f rows/s, %.2f of it%n",
        small, few, large, many, many / few);
  }

  private double night(int entities) throws Exception {
    String register = installation.register(entities);
    try (Connection connection = installation.postgres().connect(register);
        Program worker = installation.worker(register)) {
      Meter meter = new Meter(connection, installation.postgres()::cpu);
      NightBench.empty(meter);
      NightWay warm = way(connection, "01%");
      warm.run();
      return meter
          .measure(
              "%,d entities".formatted(entities),
              "companies",
              worker::cpu,
              way(connection, "%")::run)
          .perSecond();
    }
  }

  private NightWay way(Connection connection, String codes) {
    return new NightWay(HttpClient.newHttpClient(), installation.workerUrl(), connection, codes);
  }
}
