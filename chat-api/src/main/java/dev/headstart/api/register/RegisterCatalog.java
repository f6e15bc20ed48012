package dev.headstart.api.register;

import dev.headstart.industry.IndustryResolver;
import dev.headstart.industry.Lexicon;
import dev.headstart.industry.SsicTable;
import dev.headstart.industry.SsicVersion;
import dev.headstart.problem.Problem;
import dev.headstart.problem.ProblemException;
import dev.headstart.staging.CodeCount;
import dev.headstart.staging.StagedRegister;
import dev.headstart.staging.StagingTable;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Keeps the {@link StagedRegister} in memory and follows imports within seconds, so that no request
 * waits for the database to understand an industry.
 */
@ApplicationScoped
public class RegisterCatalog {
  private static final String NEWEST_IMPORT =
      "SELECT COALESCE(max(import_id), 0) AS newest FROM register_imports";

  private final Pool pool;
  private final SsicTable ssic;
  private final StagingTable staging;
  private volatile StagedRegister current;
  private volatile long newestImport = -1;

  RegisterCatalog(Pool pool, SsicTable ssic, StagingTable staging) {
    this.pool = pool;
    this.ssic = ssic;
    this.staging = staging;
  }

  /**
   * @throws ProblemException 503 until the first load has succeeded
   */
  public StagedRegister current() {
    StagedRegister loaded = current;
    if (loaded == null) {
      throw new ProblemException(Problem.unavailable("The register is not loaded yet."));
    }
    return loaded;
  }

  public boolean isLoaded() {
    return current != null;
  }

  /** Reloads when an import has ended since; asks every 2 s, a primary-key look-up. */
  @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> follow() {
    return pool.query(NEWEST_IMPORT)
        .execute()
        .map(rows -> rows.iterator().next().getLong("newest"))
        .chain(newest -> newest == newestImport ? Uni.createFrom().voidItem() : load(newest));
  }

  private Uni<Void> load(long newest) {
    return staging
        .liveCounts(pool)
        .chain(this::register)
        .invoke(
            register -> {
              current = register;
              newestImport = newest;
            })
        .replaceWithVoid();
  }

  private Uni<StagedRegister> register(List<CodeCount> counts) {
    SsicVersion edition = StagedRegister.editionOf(counts);
    return ssic.load(pool, edition)
        .map(tree -> IndustryResolver.of(tree, Lexicon.builtIn()))
        .map(resolver -> new StagedRegister(resolver, counts));
  }
}
