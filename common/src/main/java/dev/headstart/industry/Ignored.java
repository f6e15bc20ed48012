package dev.headstart.industry;

/**
 * A piece of the message that was not used as an industry, said back rather than dropped silently.
 *
 * @param text the piece as it was written, at most 80 characters of it
 */
public record Ignored(String text, Reason reason) {

  /** Why a piece was set aside. */
  public enum Reason {
    URL("a web address"),
    EMAIL("an e-mail address"),
    UEN("an entity number"),
    NUMBER("a number, not an industry code"),
    UNKNOWN_CODE("no industry code of this edition"),
    COMPANY("a company's name"),
    PLACE("a place"),
    SIZE("a company size"),
    FUNDING("a funding stage"),
    FIELD("a field of a form that holds no industry"),
    BESIDE("said beside what you ask for, not asked for itself"),
    TAKEN_BACK("taken back by what followed"),
    PERSON("a person within a company, no industry"),
    NOT_RECOGNISED("not recognised as an industry"),
    CONVERSATION("about you or about this tool, not an industry you ask for"),
    SILENCED("set to be no industry for you"),
    NEGATED("ruled out, but not recognised as an industry"),
    NOTHING_ASKED("ruled out, but no industry was asked for"),
    TERM_TOO_LONG("longer than 80 characters"),
    TOO_MANY_TERMS("beyond the 20 terms of one message"),
    MESSAGE_TOO_LONG("beyond the 2,000 characters of one message");

    private final String text;

    Reason(String text) {
      this.text = text;
    }

    /** The reason in words a user can read. */
    public String text() {
      return text;
    }
  }
}
