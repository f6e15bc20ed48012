package dev.headstart.industry;

/**
 * One code that the user ruled out ("banks, not blood banks").
 *
 * @param input the words that ruled it out
 */
public record Excluded(String input, String code, SsicLevel level, String title) {}
