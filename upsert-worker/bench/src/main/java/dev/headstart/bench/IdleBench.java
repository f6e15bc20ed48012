package dev.headstart.bench;

import java.net.http.HttpClient;
import java.sql.Connection;
import java.time.Duration;

/**
 * What the chat takes beside no night: of a fresh process, then of one at work, and what it costs.
 */
record IdleBench(Installation installation, String register) {
  void measure() throws Exception {
    try (Connection connection = installation.postgres().connect(register);
        Program chatApi = installation.chatApi(register)) {
      ChatBench chat = new ChatBench(HttpClient.newHttpClient(), installation.chatUrl());
      NightBench.empty(new Meter(connection, installation.postgres()::cpu));
      chat.measure("fresh", ChatBench.MESSAGES.get(0));
      chat.warmUp();
      for (String message : ChatBench.MESSAGES) {
        Duration service = chatApi.cpu();
        Duration server = installation.postgres().cpu();
        chat.measure("idle ", message);
        System.out.printf(
            "      %.2f + %.2f ms of processor a message (chat-api + PostgreSQL)%n",
            each(chatApi.cpu().minus(service)), each(installation.postgres().cpu().minus(server)));
      }
      chat.lookAhead("fresh");
      chat.lookAhead("idle ");
    }
  }

  private static double each(Duration of) {
    return of.toNanos() / 1e6 / ChatBench.REQUESTS;
  }
}
