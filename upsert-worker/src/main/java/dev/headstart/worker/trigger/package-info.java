/**
 * Decides how a CronJob opens the window of a standing worker. The worker is the authority on the
 * run; this only asks, waits and ends with its outcome.
 */
package dev.headstart.worker.trigger;
