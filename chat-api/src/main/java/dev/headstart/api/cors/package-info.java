/**
 * Decides which pages of other origins may read the answers: those that were named, and no others.
 */
package dev.headstart.api.cors;
