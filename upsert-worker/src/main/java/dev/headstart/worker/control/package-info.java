/** What an operator holds back over HTTP: one job, one tenant, or the whole night. */
package dev.headstart.worker.control;
