/**
 * Decides which reports of waiting belong to a chat reply of ours: those that bring its receipt.
 */
package dev.headstart.api.receipt;
