package dev.headstart.paging;

/**
 * A page was asked for in a way that cannot be answered: {@code limit} or {@code after} is wrong.
 */
public final class WrongPageException extends RuntimeException {
  private final String parameter;
  private final String reason;

  WrongPageException(String parameter, String reason) {
    super(parameter + " " + reason, null, false, false);
    this.parameter = parameter;
    this.reason = reason;
  }

  public String parameter() {
    return parameter;
  }

  public String reason() {
    return reason;
  }
}
