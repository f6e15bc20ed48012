package dev.headstart.trace;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Keeps the spans that ended last, where a deployment would send them away. */
public class RecordedSpans implements SpanProcessor {
  private static final int KEPT = 500;

  private final ConcurrentLinkedQueue<SpanData> ended = new ConcurrentLinkedQueue<>();

  /** The spans of this name, the oldest first. */
  public List<SpanData> named(String name) {
    return ended.stream().filter(span -> span.getName().equals(name)).toList();
  }

  public List<SpanData> ofTrace(String traceId) {
    return ended.stream().filter(span -> span.getTraceId().equals(traceId)).toList();
  }

  public void forget() {
    ended.clear();
  }

  @Override
  public void onEnd(ReadableSpan span) {
    ended.add(span.toSpanData());
    if (ended.size() > KEPT) {
      ended.poll();
    }
  }

  @Override
  public void onStart(Context parent, ReadWriteSpan span) {}

  @Override
  public boolean isStartRequired() {
    return false;
  }

  @Override
  public boolean isEndRequired() {
    return true;
  }
}
