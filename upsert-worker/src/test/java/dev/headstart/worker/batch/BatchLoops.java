package dev.headstart.worker.batch;

import dev.headstart.company.CompanyTable;
import dev.headstart.enrichment.EnrichmentRequests;
import dev.headstart.job.ClaimTable;
import dev.headstart.job.TurnTable;
import dev.headstart.settings.Settings;
import dev.headstart.worker.pace.Paces;
import dev.headstart.worker.pace.StopSignal;
import dev.headstart.worker.pace.Ticker;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.mutiny.sqlclient.Pool;

/** Makes the batch loop without a container. */
public final class BatchLoops {
  private BatchLoops() {}

  public static BatchLoop of(
      Pool pool, Settings settings, MeterRegistry metrics, StopSignal stop, CrashPoints crash) {
    ClaimTable claims = new ClaimTable();
    Ticker ticker = new Ticker();
    BatchWriter writer =
        new BatchWriter(
            pool,
            claims,
            new StoreTable(EnrichmentRequests.table(settings)),
            new CompanyTable(),
            EnrichmentRequests.table(settings),
            new BatchLedgerTable(),
            ticker,
            crash);
    HoldBack holdBack =
        new HoldBack(Paces.calm(), Paces.throttle(settings), Paces.log(metrics, pool), stop);
    return new BatchLoop(
        pool,
        new TurnTable(),
        writer,
        new Retry(stop),
        new Leases(pool, claims, ticker),
        holdBack,
        new BatchMetrics(metrics),
        ticker,
        crash);
  }
}
