/**
 * Decides the life of a job. The database is the authority on state, lease and time: every change
 * is one statement that names the state it expects.
 */
package dev.headstart.job;
