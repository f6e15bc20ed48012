/**
 * Decides who calls, for which tenant, and what that caller may do. {@link Role} says what there is
 * to be, {@link May} who may do what; resources name the line of that table that they are. Tokens
 * are verified by the framework with the rules of {@link Issuers}.
 */
package dev.headstart.identity;
