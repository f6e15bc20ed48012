package dev.headstart.industry;

import static java.util.Objects.requireNonNull;

/**
 * One line of the classification.
 *
 * @param code a letter, or two to five digits, leading zeros kept
 * @param parent the code one level up; null for a section
 * @param section the letter of the section that holds the code
 * @param title the official title, as published
 */
public record SsicNode(String code, SsicLevel level, String parent, String section, String title) {
  public SsicNode {
    requireNonNull(code, "code");
    requireNonNull(level, "level");
    requireNonNull(section, "section");
    requireNonNull(title, "title");
  }

  /** What to write to be given just this code: "28" alone could be any number. */
  public static String asked(String code) {
    return (code.length() == 1 ? "section " : "SSIC ") + code;
  }
}
