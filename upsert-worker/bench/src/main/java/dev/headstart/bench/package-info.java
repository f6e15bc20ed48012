/**
 * Measures the services as packaged, on a PostgreSQL of its own; prints figures, judges nothing.
 */
package dev.headstart.bench;
