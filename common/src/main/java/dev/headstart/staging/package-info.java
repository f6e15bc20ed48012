/**
 * Decides which register rows match a request, and in which order; the register is never written
 * here.
 */
package dev.headstart.staging;
