package dev.headstart.demo;

/** What is printed when all is ready: the page, and four lines that tell the story. */
final class Welcome {
  private static final String TEXT =
      """

      Ready after %4$d s. The page: http://127.0.0.1:%1$d/

      Paste these, one after the other:

        curl -s http://127.0.0.1:%1$d/chat -H 'Content-Type: application/json' -d '{"message": "Manufacturing"}'
        curl -s 'http://127.0.0.1:%1$d/jobs?limit=1'
        curl -s http://127.0.0.1:%2$d/runs -H 'Content-Type: application/json' -d '{"window": "now"}'
        curl -s 'http://127.0.0.1:%1$d/candidates?industry=Manufacturing&limit=5'

      That is: ask, and get ten companies at once; see the job for the rest; open the window
      now instead of tonight; list what is there. Logs: %3$s. Ctrl-C stops everything.
      """;

  private Welcome() {}

  static String text(DemoSettings settings, DemoHome home, long seconds) {
    return TEXT.formatted(
        settings.chatPort(), settings.workerPort(), home.log("chat-api").getParent(), seconds);
  }
}
