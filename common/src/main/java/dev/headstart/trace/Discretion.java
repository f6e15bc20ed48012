package dev.headstart.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;

/**
 * Takes out of addresses what somebody typed: terms, domains, cursors. The route tells which call
 * it was. What failures quote is left out by the limit of events, which is 0.
 */
@Singleton
class Discretion implements SpanProcessor {
  private static final AttributeKey<String> QUERY = AttributeKey.stringKey("url.query");
  private static final AttributeKey<String> PATH = AttributeKey.stringKey("url.path");
  private static final String INDUSTRIES = "/industries/";

  @Override
  public void onStart(Context parent, ReadWriteSpan span) {
    if (span.getAttribute(QUERY) != null) {
      span.setAttribute(QUERY, "");
    }
    String path = span.getAttribute(PATH);
    if (path != null && path.startsWith(INDUSTRIES)) {
      span.setAttribute(PATH, INDUSTRIES);
    }
  }

  @Override
  public boolean isStartRequired() {
    return true;
  }

  @Override
  public void onEnd(ReadableSpan span) {}

  @Override
  public boolean isEndRequired() {
    return false;
  }
}
