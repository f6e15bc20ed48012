/** What must not get out: into logs, into traces, into answers to others. */
package dev.headstart.api.leaks;
