package dev.headstart.worker.batch;

import dev.headstart.job.Claim;
import dev.headstart.job.ClaimTable;
import dev.headstart.worker.database.Waiting;
import dev.headstart.worker.pace.Ticker;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Renews leases by a timer of its own, whatever the batches do. */
@Singleton
class Leases {
  private static final Logger LOG = Logger.getLogger(Leases.class);
  private static final int RENEW_EVERY_SECONDS = 5;

  private final Pool pool;
  private final ClaimTable claims;
  private final Ticker ticker;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "lease-renewal");
            thread.setDaemon(true);
            return thread;
          });

  Leases(Pool pool, ClaimTable claims, Ticker ticker) {
    this.pool = pool;
    this.claims = claims;
    this.ticker = ticker;
  }

  Lease hold(Claim claim) {
    ScheduledFuture<?>[] renewals = new ScheduledFuture<?>[1];
    Lease lease = new Lease(claim, ticker, this::renew, () -> renewals[0].cancel(false));
    renewals[0] =
        timer.scheduleWithFixedDelay(
            () -> tryToRenew(lease), RENEW_EVERY_SECONDS, RENEW_EVERY_SECONDS, TimeUnit.SECONDS);
    return lease;
  }

  private boolean renew(Claim claim, String throttle) {
    return Waiting.forAnswer(claims.renew(pool, claim, throttle));
  }

  private static void tryToRenew(Lease lease) {
    try {
      lease.renew();
    } catch (RuntimeException e) {
      // Tried again in five seconds; after 20 without success the worker counts itself out.
      LOG.warnf("event=lease_not_renewed cause=%s", e);
    }
  }

  @PreDestroy
  void close() {
    timer.shutdownNow();
  }
}
