/**
 * Decides how companies are listed for a tenant: the scored ones best first, then those without a
 * score by id, so that every company is reached exactly once.
 */
package dev.headstart.api.candidates;
