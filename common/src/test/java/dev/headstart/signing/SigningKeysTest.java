package dev.headstart.signing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.database.TestPool;
import dev.headstart.postgres.TestDatabase;
import dev.headstart.postgres.TestPostgres;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class SigningKeysTest {
  /** As k8s/README.md tells it. */
  private static final String[] ROTATE = {
    "DELETE FROM cursor_key WHERE created_at < (SELECT max(created_at) FROM cursor_key)",
    """
    INSERT INTO cursor_key (slot, secret)
    SELECT 3 - slot, sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8'))
    FROM cursor_key
    """
  };

  private final byte[] content = "content".getBytes(StandardCharsets.UTF_8);

  @Test
  void whatOneKeySealedIsOpenedWhileTheKeyLives() {
    String sealed = ring("old").seal("lists", content);
    assertThat(ring("new", "old").open("lists", sealed)).contains(content);
    assertThat(ring("new").open("lists", sealed)).isEmpty();
    assertThat(ring("new", "old").seal("lists", content))
        .isEqualTo(ring("new").seal("lists", content));
  }

  @Test
  void itIsOpenedUnderItsPurposeAloneAndNoByteOfItCanBeChanged() {
    KeyRing ring = ring("key");
    byte[] sealed = Base64.getUrlDecoder().decode(ring.seal("lists", content));
    assertThat(ring.open("list", Base64.getUrlEncoder().withoutPadding().encodeToString(sealed)))
        .isEmpty();
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertThat(
              ring.open("lists", Base64.getUrlEncoder().withoutPadding().encodeToString(changed)))
          .isEmpty();
    }
  }

  @Test
  void aNewKeyOfTheDatabaseIsAcceptedBeforeItSigns() {
    TestDatabase database = TestPostgres.freshDatabase();
    database.execute("UPDATE cursor_key SET created_at = now() - INTERVAL '90 days'");
    String old = firstOf(database);
    database.execute(ROTATE);

    assertThat(secrets(database)).hasSize(2).first().isEqualTo(old);
    database.execute("UPDATE cursor_key SET created_at = created_at - INTERVAL '3 minutes'");
    assertThat(secrets(database)).hasSize(2).last().isEqualTo(old);
    database.execute(ROTATE);
    assertThat(secrets(database)).hasSize(2).doesNotContain(old);
  }

  private static String firstOf(TestDatabase database) {
    return secrets(database).get(0);
  }

  private static List<String> secrets(TestDatabase database) {
    try (TestPool pool = new TestPool(database)) {
      return TestPool.await(new SigningKeyTable().secrets(pool.pool())).stream()
          .map(Base64.getEncoder()::encodeToString)
          .toList();
    }
  }

  private static KeyRing ring(String... keys) {
    return KeyRing.of(
        List.of(keys).stream().map(key -> key.getBytes(StandardCharsets.UTF_8)).toList());
  }
}
