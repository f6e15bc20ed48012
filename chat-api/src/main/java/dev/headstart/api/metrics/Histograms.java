package dev.headstart.api.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Buckets of the response times. 0.3 s is the service level for the chat and therefore an exact
 * edge: the share below it is a division, not an interpolation.
 */
final class Histograms {
  private static final long[] EDGES_MS = {
    5, 10, 25, 50, 100, 200, 300, 500, 1000, 2500, 5000, 10_000, 30_000
  };

  static Timer chatTtfb(MeterRegistry registry) {
    return Timer.builder("chat.ttfb")
        .description("Time to first byte of a chat reply as clients report it")
        .serviceLevelObjectives(
            LongStream.of(EDGES_MS).mapToObj(Duration::ofMillis).toArray(Duration[]::new))
        .register(registry);
  }

  static Counter chatTtfbHidden(MeterRegistry registry) {
    return Counter.builder("chat.ttfb.hidden")
        .description("Chat replies that came while the tab was hidden")
        .register(registry);
  }

  @Produces
  @Singleton
  MeterFilter httpBuckets() {
    double[] nanos = Arrays.stream(EDGES_MS).mapToDouble(ms -> ms * 1e6).toArray();
    return new MeterFilter() {
      @Override
      public DistributionStatisticConfig configure(
          Meter.Id id, DistributionStatisticConfig config) {
        return id.getName().equals("http.server.requests")
            ? DistributionStatisticConfig.builder()
                .serviceLevelObjectives(nanos)
                .build()
                .merge(config)
            : config;
      }
    };
  }
}
