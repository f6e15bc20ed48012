package dev.headstart.api.limits;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;

/** A bucket of calls for each tenant and kind; tenants are known ones, so there are few. */
@Singleton
class RateLimits {
  static final Duration WINDOW = Duration.ofMinutes(1);

  private record Owner(String tenantId, RouteClass kind) {}

  private final ToIntFunction<RouteClass> perMinute;
  private final Map<Owner, Bucket> buckets = new ConcurrentHashMap<>();

  @Inject
  RateLimits(LimitSettings limits) {
    this(limits.perMinute()::of);
  }

  RateLimits(ToIntFunction<RouteClass> perMinute) {
    this.perMinute = perMinute;
  }

  int perMinute(RouteClass kind) {
    return perMinute.applyAsInt(kind);
  }

  /** Takes one call out of the tenant's bucket, if there is one left. */
  ConsumptionProbe take(String tenantId, RouteClass kind) {
    return bucket(tenantId, kind).tryConsumeAndReturnRemaining(1);
  }

  Bucket bucket(String tenantId, RouteClass kind) {
    return buckets.computeIfAbsent(new Owner(tenantId, kind), owner -> full(kind));
  }

  private Bucket full(RouteClass kind) {
    int calls = perMinute(kind);
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(calls).refillGreedy(calls, WINDOW))
        .build();
  }
}
