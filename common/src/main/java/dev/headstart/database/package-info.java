/** Decides how both services talk to PostgreSQL. */
package dev.headstart.database;
