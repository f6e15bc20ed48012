/**
 * Decides when jobs advance: the window, who opens it, and what a run over it adds up to. The
 * database is the authority on which run exists and what it has done.
 */
package dev.headstart.worker.night;
