package dev.headstart.worker.night;

import static dev.headstart.staging.StagedRow.stageMany;

import dev.headstart.company.CompanyTable;
import dev.headstart.database.TestPool;
import dev.headstart.industry.SsicVersion;
import dev.headstart.job.JobRequest;
import dev.headstart.job.JobTable;
import dev.headstart.postgres.TestDatabase;
import dev.headstart.postgres.TestPostgres;
import dev.headstart.staging.Matches;
import java.io.IOException;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Three worker processes in a bad night: killed, stopped and continued, cut off from the database,
 * the database crashing, and heads of chats beside it. The verdict is whether every row is there
 * once and everything adds up. The seed decides what happens, the machine when.
 */
public final class ChaosNight {
  private static final List<String> CODES =
      List.of("46900", "62011", "56111", "41001", "47711", "49232");
  private static final int ROWS_PER_CODE = 1500;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final TestDatabase database = TestPostgres.freshDatabase();
  private final Map<String, Integer> did = new TreeMap<>();
  private final List<Process> workers = new ArrayList<>();
  private final Random random;
  private final boolean isShort;

  /**
   * @param isShort leases of the dead run out at once, and the server is left standing
   */
  ChaosNight(long seed, boolean isShort) {
    this.random = new Random(seed);
    this.isShort = isShort;
  }

  /**
   * @param args seconds of chaos, 60 without; then a seed, else one of this moment
   */
  public static void main(String... args) throws Exception {
    Duration length = Duration.ofSeconds(args.length > 0 ? Long.parseLong(args[0]) : 60);
    long seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime() % 1_000_000;
    System.out.printf("chaos night, seed %d, %d s%n", seed, length.toSeconds());
    ChaosNight night = new ChaosNight(seed, false);
    List<String> wrong = night.live(length);
    System.out.println("what happened: " + night.did);
    wrong.forEach(line -> System.out.println("WRONG: " + line));
    System.out.println(
        wrong.isEmpty() ? "verdict: nothing lost, nothing doubled" : "verdict: FAILED");
    System.exit(wrong.isEmpty() ? 0 : 1);
  }

  /** What does not add up afterwards; empty when all is well. */
  List<String> live(Duration length) throws Exception {
    try (TestPool client = new TestPool(database)) {
      arrange(client);
      long end = System.nanoTime() + length.toNanos();
      while (System.nanoTime() < end && open() > 0) {
        keepThreeWorkers();
        LockSupport.parkNanos(
            TimeUnit.MILLISECONDS.toNanos(100 + random.nextInt(isShort ? 300 : 1500)));
        strike();
        chat(client);
      }
      morning();
    } finally {
      workers.forEach(Process::destroyForcibly);
    }
    return wrong();
  }

  private void arrange(TestPool client) {
    database.execute("INSERT INTO run_summaries (kind) VALUES ('now')");
    for (String code : CODES) {
      stageMany(database, ROWS_PER_CODE, code + "X", code);
    }
    for (int i = 0; i < CODES.size(); i++) {
      Matches matches = new Matches(SsicVersion.SSIC_2020, List.of(CODES.get(i)), List.of());
      JobRequest request =
          new JobRequest("tenant" + i % 3, List.of(CODES.get(i)), matches, Instant.EPOCH);
      TestPool.await(new JobTable().enqueue(client.pool(), request));
    }
  }

  private void keepThreeWorkers() throws IOException {
    workers.removeIf(worker -> !worker.isAlive());
    while (workers.size() < 3) {
      workers.add(WorkerProcess.start(database, 20, 2000, "none", 0));
      did.merge("started", 1, Integer::sum);
    }
  }

  private void strike() throws Exception {
    Process victim = workers.get(random.nextInt(workers.size()));
    switch (random.nextInt(isShort ? 6 : 7)) {
      case 0, 1 -> {
        victim.destroyForcibly().waitFor();
        happened("killed");
        leasesRunOut();
      }
      case 2 -> signal(victim, "STOP", "stopped");
      case 3 -> workers.forEach(worker -> signal(worker, "CONT", "continued"));
      case 4 -> {
        victim.destroy();
        happened("told to end");
      }
      case 5 -> sql("cut off", "SELECT count(pg_terminate_backend(pid)) FROM " + OF_WORKERS);
      default -> crashTheDatabase();
    }
  }

  private static final String OF_WORKERS =
      "pg_stat_activity WHERE application_name = 'upsert-worker' AND datname = current_database()";

  /** One backend dies of SIGKILL: the server ends all others and recovers from its log. */
  private void crashTheDatabase() throws Exception {
    List<String> pids = database.rows("SELECT pid FROM " + OF_WORKERS + " LIMIT 1");
    if (!pids.isEmpty()) {
      try (Connection witness = database.connect()) {
        new ProcessBuilder("kill", "-KILL", pids.get(0)).start().waitFor();
        while (witness.isValid(1)) {
          LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10)); // it has not noticed yet
        }
      }
      happened("database crashed");
    }
  }

  /** A head: a few rows that a worker may be storing at this moment. */
  private void chat(TestPool client) {
    try {
      List<Long> head =
          random.longs(5, 1, (long) CODES.size() * ROWS_PER_CODE).distinct().boxed().toList();
      client.inTransaction(transaction -> new CompanyTable().upsert(transaction, head));
      happened("chatted");
    } catch (RuntimeException e) {
      happened("chat failed"); // the database is not there
    }
  }

  /** No more chaos: what is left is done in peace. */
  private void morning() throws Exception {
    workers.forEach(worker -> signal(worker, "CONT", "continued"));
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end && open() > 0) {
      keepThreeWorkers();
      leasesRunOut();
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
    }
  }

  private List<String> wrong() {
    List<String> wrong = new ArrayList<>();
    database
        .rows(
            "SELECT job_id, status, stop_reason, error FROM background_jobs WHERE outcome IS DISTINCT FROM 'completed'")
        .forEach(job -> wrong.add("job " + job));
    long rows = (long) CODES.size() * ROWS_PER_CODE;
    expect(
        wrong,
        "jobs done",
        "SELECT count(*) FROM background_jobs WHERE status = 'done' AND outcome = 'completed'",
        CODES.size());
    expect(wrong, "companies", "SELECT count(*) FROM companies", rows);
    expect(wrong, "different UENs", "SELECT count(DISTINCT uen) FROM companies", rows);
    expect(wrong, "rows processed", "SELECT sum(processed) FROM background_jobs", rows);
    expect(
        wrong,
        "rows in the ledger",
        "SELECT sum(rows_inserted + rows_updated + rows_unchanged + rows_skipped + rows_parked) FROM run_batches",
        rows);
    expect(wrong, "rows of the runs", "SELECT sum(processed) FROM job_runs", rows);
    expect(wrong, "enrichment requests", "SELECT count(*) FROM enrichment_requests", rows);
    expect(
        wrong,
        "jobs whose ledger differs",
        "SELECT count(*) FROM background_jobs j WHERE processed <> (SELECT sum(rows_inserted + rows_updated + rows_unchanged) FROM run_batches b WHERE b.job_id = j.job_id)",
        0);
    return wrong;
  }

  private void expect(List<String> wrong, String what, String sql, long expected) {
    String found = database.value(sql);
    if (!found.equals(String.valueOf(expected))) {
      wrong.add(what + ": " + found + " instead of " + expected);
    }
  }

  private long open() {
    List<String> open = sql(null, "SELECT count(*) FROM background_jobs WHERE ended_at IS NULL");
    return open.isEmpty() ? 1 : Long.parseLong(open.get(0));
  }

  private void leasesRunOut() {
    if (isShort) {
      sql(
          null,
          "UPDATE background_jobs SET lease_until = now() - INTERVAL '1 s' WHERE status = 'running' AND lease_until < now() + INTERVAL '29 s' RETURNING 1");
    }
  }

  /** Nothing when the database is not there. */
  private List<String> sql(String event, String sql) {
    try {
      List<String> rows = database.rows(sql);
      if (event != null) {
        happened(event);
      }
      return rows;
    } catch (IllegalStateException e) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
      return List.of();
    }
  }

  private void signal(Process worker, String name, String event) {
    try {
      new ProcessBuilder("kill", "-" + name, String.valueOf(worker.pid())).start().waitFor();
      happened(event);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void happened(String event) {
    did.merge(event, 1, Integer::sum);
  }
}
