/**
 * Decides who is let in: how large a body may be, how often a tenant may call, and who is turned
 * away first when more call than can be answered. Each process counts for itself.
 */
package dev.headstart.api.limits;
