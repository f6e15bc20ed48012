/** Brings the schema up to date; the SQL files of the migrations module are the authority. */
package dev.headstart.worker.migrate;
