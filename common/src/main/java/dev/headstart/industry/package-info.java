/**
 * Decides what an industry term means: which codes of the Singapore Standard Industrial
 * Classification (SSIC, editions 2020 and 2025) a message or term stands for, and which words of it
 * are no industry at all. The classification table is the authority on codes and titles; the
 * lexicon is the authority on everyday words; what neither supports is asked back, never guessed.
 * Everything here is in memory and without side effects.
 */
package dev.headstart.industry;
