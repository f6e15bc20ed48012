/** Decides how a tenant's lead scores are listed: best first, each row once. */
package dev.headstart.api.scores;
