/** Where the database is, for the modes that speak JDBC; DATABASE_URL and its companions decide. */
package dev.headstart.worker.database;
