package dev.headstart.industry;

import java.util.Optional;

/**
 * One line of the look-ahead while a term is being typed.
 *
 * @param alias the lexicon phrase that led here, when it was not the title or the code
 */
public record Suggestion(
    String code, SsicLevel level, String title, How how, Optional<String> alias) {}
