/** What a trace shows; nothing is recorded or sent until OpenTelemetry is switched on. */
package dev.headstart.trace;
