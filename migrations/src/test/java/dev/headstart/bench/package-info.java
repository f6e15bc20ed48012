/** Measures a running demo; prints figures, judges nothing. */
package dev.headstart.bench;
