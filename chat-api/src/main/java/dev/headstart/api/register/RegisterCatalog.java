package dev.headstart.api.register;

import dev.headstart.api.access.Tenant;
import dev.headstart.database.Rooms;
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
  /** Rows of overrides may change by SQL, too, so their content is compared, not a date. */
  private static final String NEWEST =
      """
      SELECT (SELECT COALESCE(max(import_id), 0) FROM register_imports) AS newest,
        (SELECT COALESCE(sum(hashtextextended(o::text, 0)), 0)::text FROM industry_overrides o)
          AS overrides
      """;

  private static final Logger LOG = Logger.getLogger(RegisterCatalog.class);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Pool pool;
  private final Rooms rooms;
  private final SsicTable ssic;
  private final StagingTable staging;
  private final OverrideTable overrides;
  private final Tenant tenant;

  /** Fired once, after the first load. */
  private final Event<StagedRegister> loaded;

  private volatile Registers current;
  private volatile Seen seen = new Seen(-1, "");
  private volatile boolean failing;

  /** What the database held when it was last read. */
  private record Seen(long newestImport, String overrides) {}

  RegisterCatalog(
      Pool pool,
      Rooms rooms,
      SsicTable ssic,
      StagingTable staging,
      OverrideTable overrides,
      Tenant tenant,
      Event<StagedRegister> loaded) {
    this.pool = pool;
    this.rooms = rooms;
    this.ssic = ssic;
    this.staging = staging;
    this.overrides = overrides;
    this.tenant = tenant;
    this.loaded = loaded;
  }

  /**
   * The register as the tenant of this call understands it.
   *
   * @throws ProblemException 503 until the first load has succeeded
   */
  public StagedRegister current() {
    Registers known = current;
    if (known == null) {
      throw new ProblemException(Problem.unavailable("The register is not loaded yet."));
    }
    return known.of(tenant.id());
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

  /** Reloads when an import has ended or an override has changed since the last load. */
  public Uni<Void> refresh() {
    return rooms
        .forAllTenants(client -> client.query(NEWEST).execute())
        .map(rows -> rows.iterator().next())
        .map(row -> new Seen(row.getLong("newest"), row.getString("overrides")))
        .chain(now -> now.equals(seen) ? Uni.createFrom().voidItem() : load(now));
  }

  private Uni<Void> load(Seen now) {
    return staging
        .liveCounts(pool)
        .chain(this::registers)
        .invoke(registers -> install(now, registers))
        .replaceWithVoid();
  }

  /** Two loads may overlap; the one that saw the later import stays. */
  private synchronized void install(Seen now, Registers registers) {
    if (now.newestImport() >= seen.newestImport()) {
      boolean first = current == null;
      current = registers;
      seen = now;
      if (first) {
        loaded.fire(registers.shared());
      }
    }
  }

  private Uni<Registers> registers(List<CodeCount> counts) {
    // Building the indexes takes a tenth of a second, too long for an event loop.
    return resolver(StagedRegister.editionOf(counts))
        .chain(resolver -> rooms.forAllTenants(overrides::all).map(all -> new Read(resolver, all)))
        .emitOn(Infrastructure.getDefaultExecutor())
        .map(read -> Registers.of(read.resolver(), read.overrides(), counts));
  }

  private record Read(IndustryResolver resolver, List<TermOverride> overrides) {}

  /** Another import of the same edition leaves the words as they are. */
  private Uni<IndustryResolver> resolver(SsicVersion edition) {
    Registers known = current;
    if (known != null && known.shared().tree().version() == edition) {
      return Uni.createFrom().item(known.shared().resolver());
    }
    return ssic.load(pool, edition)
        .emitOn(Infrastructure.getDefaultExecutor())
        .map(tree -> IndustryResolver.of(tree, Lexicon.builtIn()));
  }
}
