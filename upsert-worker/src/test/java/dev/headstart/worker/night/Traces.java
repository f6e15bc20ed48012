package dev.headstart.worker.night;

import dev.headstart.trace.RecordedSpans;
import jakarta.inject.Singleton;

/** The spans of the worker under test. */
@Singleton
class Traces extends RecordedSpans {}
