package dev.headstart.bench;

import java.net.http.HttpClient;
import java.sql.Connection;

/** What the chat feels of a night: the same requests without one and beside one. */
record BusyBench(Installation installation, String register) {
  @SuppressWarnings("try") // both services are reached over HTTP
  void measure() throws Exception {
    HttpClient http = HttpClient.newHttpClient();
    try (Connection connection = installation.postgres().connect(register);
        Program chatApi = installation.chatApi(register);
        Program worker = installation.worker(register)) {
      ChatBench chat = new ChatBench(http, installation.chatUrl());
      NightBench.empty(new Meter(connection, installation.postgres()::cpu));
      night(connection, "43%").run(); // so that the worker is warm, too
      chat.warmUp();
      for (String message : ChatBench.MESSAGES) {
        chat.measure("idle", message);
      }
      NightWay night = night(connection, "%");
      String run = night.start();
      for (String message : ChatBench.MESSAGES) {
        chat.measure("busy", message);
      }
      System.out.println(
          (night.isFinished(run) ? "the night ended before: " : "the night beside it: ")
              + night.view(run));
    }
  }

  private NightWay night(Connection connection, String codes) {
    return new NightWay(HttpClient.newHttpClient(), installation.workerUrl(), connection, codes);
  }
}
