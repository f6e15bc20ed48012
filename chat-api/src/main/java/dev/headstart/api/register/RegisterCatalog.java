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
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Keeps the {@link StagedRegister} in memory and follows imports within seconds, so that no request
 * waits for the database to understand an industry.
 */
@ApplicationScoped
public class RegisterCatalog {
  private static final String NEWEST_IMPORT =
      "SELECT COALESCE(max(import_id), 0) AS newest FROM register_imports";

  private static final Logger LOG = Logger.getLogger(RegisterCatalog.class);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Pool pool;
  private final SsicTable ssic;
  private final StagingTable staging;

  /** Fired once, after the first load. */
  private final Event<StagedRegister> loaded;

  private volatile StagedRegister current;
  private volatile long newestImport = -1;
  private volatile boolean failing;

  RegisterCatalog(Pool pool, SsicTable ssic, StagingTable staging, Event<StagedRegister> loaded) {
    this.pool = pool;
    this.ssic = ssic;
    this.staging = staging;
    this.loaded = loaded;
  }

  /**
   * @throws ProblemException 503 until the first load has succeeded
   */
  public StagedRegister current() {
    StagedRegister known = current;
    if (known == null) {
      throw new ProblemException(Problem.unavailable("The register is not loaded yet."));
    }
    return known;
  }

  public boolean isLoaded() {
    return current != null;
  }

  @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> follow() {
    return refresh()
        .ifNoItem()
        .after(PATIENCE)
        .fail()
        .invoke(() -> failing = false)
        .onFailure()
        .invoke(this::complainOnce)
        .onFailure()
        .recoverWithNull();
  }

  private void complainOnce(Throwable failure) {
    if (!failing) {
      failing = true;
      LOG.warnf("event=register_not_followed cause=%s", failure);
    }
  }

  /** Reloads when an import has ended since the last load; else a primary-key look-up. */
  public Uni<Void> refresh() {
    return pool.query(NEWEST_IMPORT)
        .execute()
        .map(rows -> rows.iterator().next().getLong("newest"))
        .chain(newest -> newest == newestImport ? Uni.createFrom().voidItem() : load(newest));
  }

  private Uni<Void> load(long newest) {
    return staging
        .liveCounts(pool)
        .chain(this::register)
        .invoke(register -> install(newest, register))
        .replaceWithVoid();
  }

  /** Two loads may overlap; the one that saw the later import stays. */
  private synchronized void install(long newest, StagedRegister register) {
    if (newest > newestImport) {
      boolean first = current == null;
      current = register;
      newestImport = newest;
      if (first) {
        loaded.fire(register);
      }
    }
  }

  private Uni<StagedRegister> register(List<CodeCount> counts) {
    return resolver(StagedRegister.editionOf(counts))
        .map(resolver -> new StagedRegister(resolver, counts));
  }

  /** Another import of the same edition leaves the words as they are. */
  private Uni<IndustryResolver> resolver(SsicVersion edition) {
    StagedRegister known = current;
    if (known != null && known.tree().version() == edition) {
      return Uni.createFrom().item(known.resolver());
    }
    // Building the indexes takes a tenth of a second, too long for an event loop.
    return ssic.load(pool, edition)
        .emitOn(Infrastructure.getDefaultExecutor())
        .map(tree -> IndustryResolver.of(tree, Lexicon.builtIn()));
  }
}
