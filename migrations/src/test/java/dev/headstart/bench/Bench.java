package dev.headstart.bench;

import java.net.http.HttpClient;
import java.util.Map;

/**
 * Measures a running demo: what a chat message takes, and how fast a night goes against one single
 * INSERT … SELECT of the same rows. It deletes and rebuilds the companies of one industry.
 */
public final class Bench {
  private Bench() {}

  /**
   * @param args none; CHAT_API_PORT, UPSERT_WORKER_PORT and DEMO_POSTGRES_PORT as for the demo
   */
  public static void main(String... args) throws Exception {
    Map<String, String> environment = System.getenv();
    String chatApi = "http://127.0.0.1:" + environment.getOrDefault("CHAT_API_PORT", "8080");
    String worker = "http://127.0.0.1:" + environment.getOrDefault("UPSERT_WORKER_PORT", "8081");
    String database =
        "jdbc:postgresql://127.0.0.1:"
            + environment.getOrDefault("DEMO_POSTGRES_PORT", "54329")
            + "/headstart?user=headstart&password=headstart";
    HttpClient http = HttpClient.newHttpClient();
    ChatBench chat = new ChatBench(http, chatApi);
    chat.warmUp();
    for (String message :
        new String[] {"Manufacturing", "logistics", "46900", "what is the weather like?"}) {
      chat.measure(message);
    }
    new NightBench(http, chatApi, worker, database).measure();
  }
}
