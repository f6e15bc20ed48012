package dev.headstart.database;

import static dev.headstart.database.TestPool.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headstart.postgres.TestDatabase;
import dev.headstart.postgres.TestPostgres;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomsTest {
  private static final TestDatabase database = TestPostgres.freshDatabase();
  private static final TestPool client = new TestPool(database.as("chat_api"));
  private static final Rooms rooms = new Rooms(client.pool(), new TenantTable());

  @BeforeAll
  static void aScoreEach() {
    database.execute(
        """
        INSERT INTO lead_scores (tenant_id, company_id, score, bucket, rationale)
        VALUES ('acme', 1, 0.1, 'low', 'x'), ('globex', 1, 0.2, 'low', 'x'), ('o''hara', 1, 0.3, 'low', 'x')
        """);
  }

  @AfterAll
  static void close() {
    client.close();
  }

  private static Uni<Integer> scores(SqlClient from) {
    return from.query("SELECT * FROM lead_scores").execute().map(rows -> rows.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"acme", "globex", "o'hara"})
  void aRoomHoldsTheRowsOfItsTenant(String tenant) {
    assertThat(await(rooms.inRoomOf(tenant, RoomsTest::scores))).isOne();
  }

  @Test
  void theSystemSeesAll() {
    assertThat(await(rooms.forAllTenants(RoomsTest::scores))).isEqualTo(3);
  }

  @Test
  void whoLeavesARoomTakesNothingOfItAlong() {
    await(
        client
            .pool()
            .withConnection(
                connection ->
                    connection
                        .begin()
                        .chain(
                            begun ->
                                new TenantTable().enter(connection, "acme").chain(begun::commit))
                        .chain(() -> scores(connection))
                        .invoke(seen -> assertThat(seen).isZero())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "*"})
  void noTenantIsCalledLikeNoneOrAll(String tenant) {
    assertThatThrownBy(() -> rooms.inRoomOf(tenant, RoomsTest::scores))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatFailsIsTakenBack() {
    assertThatThrownBy(
            () ->
                await(
                    rooms.inRoomOf(
                        "acme",
                        room ->
                            room.query("UPDATE lead_scores SET score = 1")
                                .execute()
                                .chain(() -> room.query("SELECT 1 / 0").execute()))))
        .hasMessageContaining("division by zero");
    assertThat(database.number("SELECT count(*) FROM lead_scores WHERE score = 1")).isZero();
  }

  @Test
  void whatFailsOutsideTheDatabaseIsTakenBackToo() {
    assertThatThrownBy(
            () ->
                await(
                    rooms.inRoomOf(
                        "acme",
                        room ->
                            room.query("UPDATE lead_scores SET score = 1")
                                .execute()
                                .onItem()
                                .failWith(() -> new IllegalStateException("no")))))
        .hasMessageContaining("no");
    assertThat(database.number("SELECT count(*) FROM lead_scores WHERE score = 1")).isZero();
  }

  @Test
  void whoFailedLeavesTheRoomToOthers() {
    for (int i = 0; i < 12; i++) { // three times the pool
      assertThatThrownBy(
              () ->
                  await(
                      rooms.inRoomOf(
                          "acme", room -> Uni.createFrom().failure(new Exception("no")))))
          .hasRootCauseMessage("no");
    }
    assertThat(await(rooms.inRoomOf("globex", RoomsTest::scores))).isOne();
    assertThat(await(scores(client.pool()))).isZero();
  }
}
