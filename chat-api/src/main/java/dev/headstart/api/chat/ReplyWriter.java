package dev.headstart.api.chat;

import dev.headstart.job.Job;
import dev.headstart.settings.Settings;
import dev.headstart.staging.StagedMatch;
import dev.headstart.window.NightWindow;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Turns what was done into the answer. */
@ApplicationScoped
class ReplyWriter {
  private final NightWindow window;
  private final Clock clock;

  ReplyWriter(Settings settings, Clock clock) {
    this.window = NightWindow.of(settings);
    this.clock = clock;
  }

  /** No industry in the message, or one without live companies. */
  ChatReply nothingToDo(ChatTurn turn, String threadId) {
    String text = turn.hasIndustry() ? ReplyText.noCompanies(turn) : ReplyText.noIndustry(turn);
    return reply(turn, text, List.of(), List.of(), Hints.of(turn), null, null, threadId);
  }

  ChatReply understood(ChatTurn turn, String threadId) {
    String notice = "Nothing was written: upserting is switched off.";
    String text = ReplyText.understood(turn) + "\n\n" + notice;
    return reply(turn, text, List.of(), List.of(), Hints.of(turn), null, notice, threadId);
  }

  ChatReply preview(ChatTurn turn, List<StagedMatch> names, String threadId) {
    String notice = "This is a preview: nothing was written.";
    String text = ReplyText.preview(turn, names) + "\n\n" + notice;
    List<ChatReply.Preview> preview = names.stream().map(ChatReply.Preview::of).toList();
    return reply(turn, text, List.of(), preview, Hints.of(turn), null, notice, threadId);
  }

  ChatReply imported(ChatTurn turn, Head head, String threadId) {
    String notice = head.degraded() ? busy(head) : null;
    List<ChatReply.Hint> hints = Hints.of(turn);
    String text = ReplyText.imported(turn, head, hints, new Timing(window, clock.instant()));
    return reply(
        turn,
        notice == null ? text : text + "\n\n" + notice,
        head.companies().stream().map(ChatReply.Company::of).toList(),
        List.of(),
        hints,
        head.rest().job().map(job -> summary(job, head)).orElse(null),
        notice,
        threadId);
  }

  /** An open job of the same meaning was queued with a head of its own. */
  private static String busy(Head head) {
    return "The database is busy, so no company could be added at once; "
        + (head.rest().deduplicated()
            ? "an earlier request for the same is already on its way."
            : "the job holds them all.");
  }

  private static ChatReply.JobSummary summary(Job job, Head head) {
    return ChatReply.JobSummary.of(job, head.rest().deduplicated());
  }

  private static ChatReply reply(
      ChatTurn turn,
      String text,
      List<ChatReply.Company> companies,
      List<ChatReply.Preview> preview,
      List<ChatReply.Hint> hints,
      ChatReply.JobSummary job,
      String notice,
      String threadId) {
    return new ChatReply(
        text,
        turn.resolution().terms().stream().map(ChatReply.Term::of).toList(),
        ChatReply.Count.exactly(turn.count()),
        companies,
        preview,
        hints,
        job,
        notice,
        turn.resolution().ignored().stream().map(ChatReply.Ignored::of).toList(),
        threadId,
        turn.resolution().resolverVersion(),
        turn.resolution().lexiconVersion());
  }
}
