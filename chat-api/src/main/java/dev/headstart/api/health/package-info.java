/**
 * Decides whether this instance should get traffic. Being alive never depends on the database: a
 * restart would not mend it.
 */
package dev.headstart.api.health;
