/** Runs over HTTP: open one, watch one, list the last ones. */
package dev.headstart.worker.runs;
