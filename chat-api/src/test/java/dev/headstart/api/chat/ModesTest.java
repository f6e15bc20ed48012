package dev.headstart.api.chat;

import static dev.headstart.staging.StagedRow.stageMany;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.api.PostgresResource;
import dev.headstart.api.register.RegisterCatalog;
import dev.headstart.postgres.TestDatabase;
import dev.headstart.settings.Settings;
import dev.headstart.staging.StagingTable;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** STAGING_UPSERT_MODE where nothing is to be written; background is what ChatTest shows. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ModesTest {
  TestDatabase database;
  @Inject Understanding understanding;
  @Inject RegisterCatalog catalog;
  @Inject HeadImport headImport;
  @Inject StagingTable staging;
  @Inject Pool pool;
  @Inject ReplyWriter writer;

  @BeforeEach
  void thirtyWholesalers() {
    database.execute(
        "TRUNCATE companies, staging_acra_companies, background_jobs, parked_rows, enrichment_requests");
    stageMany(database, 30, "W", "46900");
    catalog.refresh().await().atMost(Duration.ofSeconds(10));
  }

  @Test
  void syncPreviewShowsTwentyNamesAndWritesNothing() {
    ChatReply reply = answer("sync_preview", "46900");
    assertThat(reply.preview()).hasSize(20).allSatisfy(row -> assertThat(row.name()).isNotBlank());
    assertThat(reply.companies()).isEmpty();
    assertThat(reply.job()).isNull();
    assertThat(reply.notice()).contains("nothing was written");
    nothingIsWritten();
  }

  @Test
  void offUnderstandsAndAnswersOnly() {
    ChatReply reply = answer("off", "46900");
    assertThat(reply.terms()).hasSize(1);
    assertThat(reply.count().value()).isEqualTo(30);
    assertThat(reply.preview()).isEmpty();
    assertThat(reply.companies()).isEmpty();
    assertThat(reply.job()).isNull();
    assertThat(reply.notice()).contains("switched off");
    nothingIsWritten();
  }

  private ChatReply answer(String mode, String message) {
    Settings settings =
        Settings.read(
            flag -> flag.equals("STAGING_UPSERT_MODE") ? Optional.of(mode) : Optional.empty());
    return new Chat(understanding, settings, headImport, staging, pool, writer)
        .answer(message, null)
        .await()
        .atMost(Duration.ofSeconds(10));
  }

  private void nothingIsWritten() {
    for (String table : new String[] {"companies", "background_jobs", "enrichment_requests"}) {
      assertThat(database.number("SELECT count(*) FROM " + table)).as(table).isZero();
    }
  }
}
