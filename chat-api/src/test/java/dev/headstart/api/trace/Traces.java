package dev.headstart.api.trace;

import dev.headstart.trace.RecordedSpans;
import jakarta.inject.Singleton;

/** The spans of chat-api under test. */
@Singleton
class Traces extends RecordedSpans {}
