/** Decides what a request means that is sent a second time under the same key: the same, once. */
package dev.headstart.api.idempotency;
