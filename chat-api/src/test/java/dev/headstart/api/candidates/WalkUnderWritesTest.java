package dev.headstart.api.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.api.PostgresResource;
import dev.headstart.api.Walk;
import dev.headstart.postgres.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The promise of cursors: a row that does not change during a walk appears exactly once, whatever a
 * writer does to others at the same time.
 */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class WalkUnderWritesTest {
  private static final int ROWS = 300;

  TestDatabase database;

  @BeforeEach
  void seed() {
    database.execute(
        "TRUNCATE companies, lead_scores RESTART IDENTITY",
        """
        INSERT INTO companies (uen, name, industry_norm, industry_code)
        SELECT 'U' || n, 'Company ' || n, 'FREIGHT FORWARDING', '52291'
        FROM generate_series(1, 300) n
        """,
        """
        INSERT INTO lead_scores (tenant_id, company_id, score, bucket, rationale)
        SELECT 'default', n, (n % 7) / 7.0, 'low', 'because' FROM generate_series(1, 300) n
        WHERE n % 4 <> 0
        """);
  }

  /** Every third row is moved, scored, unscored or removed; others come and go. */
  private void writeOnce() {
    database.execute(
        """
        INSERT INTO lead_scores (tenant_id, company_id, score, bucket, rationale)
        SELECT 'default', company_id, random(), 'low', 'moved' FROM companies
        WHERE company_id % 3 = 0 AND random() < 0.2
        ON CONFLICT (tenant_id, company_id) DO UPDATE SET score = EXCLUDED.score
        """,
        "DELETE FROM lead_scores WHERE company_id % 3 = 0 AND random() < 0.05",
        "DELETE FROM companies WHERE company_id > 300 AND random() < 0.2",
        "INSERT INTO companies (name) SELECT 'New' FROM generate_series(1, 5)");
  }

  private List<Long> walkWhileSomebodyWrites(String sort) {
    AtomicBoolean ended = new AtomicBoolean();
    CompletableFuture<Integer> writer =
        CompletableFuture.supplyAsync(
            () -> {
              int times = 0;
              for (; !ended.get(); times++) {
                writeOnce();
              }
              return times;
            });
    try {
      return Walk.ids("/candidates", Map.of("sort", sort, "limit", 7), () -> {});
    } finally {
      ended.set(true);
      assertThat(writer.join()).isGreaterThan(3);
    }
  }

  private static List<Long> unmoved() {
    return LongStream.rangeClosed(1, ROWS).filter(id -> id % 3 != 0).boxed().toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"score", "newest"})
  void eachRowThatDoesNotChangeIsSeenExactlyOnce(String sort) {
    for (int walk = 0; walk < 3; walk++) {
      List<Long> seen =
          walkWhileSomebodyWrites(sort).stream().filter(id -> id <= ROWS && id % 3 != 0).toList();
      assertThat(seen).containsExactlyInAnyOrderElementsOf(unmoved());
    }
  }
}
