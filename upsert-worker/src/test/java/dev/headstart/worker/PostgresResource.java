package dev.headstart.worker;

import dev.headstart.postgres.TestDatabase;
import dev.headstart.postgres.TestPooler;
import dev.headstart.postgres.TestPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Starts the service under test on a database of its own, as the role it has there, and hands that
 * database to fields of type {@link TestDatabase}. One database serves all tests of one application
 * start, so a test empties the tables that it counts.
 */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {
  private TestDatabase database;

  @Override
  public Map<String, String> start() {
    database = TestPostgres.freshDatabase();
    return TestPooler.environment(database.as("upsert_worker"));
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(database, new TestInjector.MatchesType(TestDatabase.class));
  }

  @Override
  public void stop() {
    // The server and its databases are thrown away when the JVM ends.
  }
}
