/**
 * Decides what an industry term means: which codes of the Singapore Standard Industrial
 * Classification (SSIC, editions 2020 and 2025) a message or term stands for, and which words of it
 * are no industry at all. The classification table is the authority on codes and titles; the
 * lexicon is the authority on everyday words; what neither supports is asked back, never guessed.
 * Everything here is in memory and without side effects.
 *
 * <p>The way of a message: {@link dev.headstart.industry.IndustryResolver} gives it to the Engine.
 * MessageReader sets aside what is no industry (SetAside, Fields, JobTitle, Correction,
 * Conversation) and cuts the rest into runs that are asked for or ruled out (Negation,
 * Afterthought). RunReader parts a run at commas and conjunctions and lets its items lend each
 * other what is done and with what (SharedTrade, ListTrade, BesideFirms). PartReader understands
 * one item by trying what it may be, the surest first: a known phrase (KnownReader, TurnedReader),
 * a thing with a trade (DealtReader), the evidence of its words (EvidentReader), a slip
 * (Corrector). Of the items found, Businesses and Only keep those that are asked for rather than
 * told.
 */
package dev.headstart.industry;
