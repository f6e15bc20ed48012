package dev.headstart.api.chat;

import dev.headstart.problem.Patience;
import dev.headstart.settings.Settings;
import dev.headstart.staging.StagedMatch;
import dev.headstart.staging.StagingTable;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** From a message to its answer; the one place where STAGING_UPSERT_MODE decides. */
@ApplicationScoped
public class Chat {
  /** Contract: a preview holds at most 20 names. */
  private static final int PREVIEW = 20;

  private final Understanding understanding;
  private final Settings settings;
  private final HeadImport headImport;
  private final StagingTable staging;
  private final Pool pool;
  private final ReplyWriter writer;

  Chat(
      Understanding understanding,
      Settings settings,
      HeadImport headImport,
      StagingTable staging,
      Pool pool,
      ReplyWriter writer) {
    this.understanding = understanding;
    this.settings = settings;
    this.headImport = headImport;
    this.staging = staging;
    this.pool = pool;
    this.writer = writer;
  }

  public Uni<ChatReply> answer(String message, String threadId) {
    return answer(message, threadId, (transaction, reply) -> Uni.createFrom().voidItem());
  }

  /**
   * @param beside what is to be committed together with the work that the reply tells of; not
   *     called where there is no work
   */
  public Uni<ChatReply> answer(
      String message,
      String threadId,
      BiFunction<SqlClient, Supplier<ChatReply>, Uni<Void>> beside) {
    ChatTurn turn = understanding.of(message);
    if (turn.count() == 0) {
      return Uni.createFrom().item(writer.nothingToDo(turn, threadId));
    }
    return switch (settings.mode()) {
      case BACKGROUND ->
          headImport
              .run(turn, (with, head) -> beside.apply(with, () -> imported(turn, head, threadId)))
              .map(head -> imported(turn, head, threadId));
      case SYNC_PREVIEW -> preview(turn).map(names -> writer.preview(turn, names, threadId));
      case OFF -> Uni.createFrom().item(writer.understood(turn, threadId));
    };
  }

  private ChatReply imported(ChatTurn turn, Head head, String threadId) {
    return writer.imported(turn, head, threadId);
  }

  private Uni<List<StagedMatch>> preview(ChatTurn turn) {
    return staging
        .head(pool, turn.register().tree().version(), HeadPlan.of(turn, PREVIEW))
        .ifNoItem()
        .after(Patience.WITH_THE_DATABASE)
        .fail();
  }
}
