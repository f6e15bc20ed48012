package dev.headstart.industry;

/**
 * One code that a term was understood as, at the level at which it matched.
 *
 * @param confidence 0 (a guess) to 1 (certain)
 */
public record Match(String code, SsicLevel level, String title, How how, double confidence) {}
