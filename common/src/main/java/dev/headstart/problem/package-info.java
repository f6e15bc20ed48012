/**
 * Decides what a failed call looks like: RFC 9457 problems with a stable code, and nothing of the
 * inside (no stack trace, no SQL, no class names).
 */
package dev.headstart.problem;
