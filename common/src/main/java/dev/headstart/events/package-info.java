/** Decides how lifecycle events look in the log: one line each, readable and searchable. */
package dev.headstart.events;
