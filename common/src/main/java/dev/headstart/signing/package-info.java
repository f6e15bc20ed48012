/**
 * Decides what the service gives to clients and believes when it comes back: what carries a
 * signature of one of its live keys. There may be two, so that keys are changed without a break.
 */
package dev.headstart.signing;
