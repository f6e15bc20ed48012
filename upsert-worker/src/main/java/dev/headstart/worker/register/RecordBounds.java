package dev.headstart.worker.register;

/**
 * Finds where a record ends: at the first line feed outside quotes. Bounded, so that a quote that
 * is never closed costs one line and not the rest of the file.
 */
final class RecordBounds {
  enum End {
    COMPLETE,
    /** A quoted field does not end within the bounds. */
    QUOTE_NOT_CLOSED,
    /** Something follows a closing quote that is no comma. */
    TEXT_AFTER_QUOTE,
    /** No line feed within the bounds. */
    TOO_LONG
  }

  private enum In {
    FIELD_START,
    PLAIN_FIELD,
    QUOTES,
    AFTER_QUOTE
  }

  private End end = End.COMPLETE;
  private int next;
  private int lines;

  /** Looks for the end of the record that starts at {@code start}, within start and limit. */
  void find(byte[] buffer, int start, int limit, boolean limitIsEndOfFile) {
    In state = In.FIELD_START;
    lines = 0;
    for (int i = start; i < limit; i++) {
      byte b = buffer[i];
      if (b == '\n') {
        lines++;
        if (state != In.QUOTES) {
          found(End.COMPLETE, i + 1);
          return;
        }
      } else if (b == '"') {
        state = quote(state);
      } else if (b == ',') {
        state = state == In.QUOTES ? In.QUOTES : In.FIELD_START;
      } else if (state == In.FIELD_START) {
        state = In.PLAIN_FIELD;
      } else if (state == In.AFTER_QUOTE && b != '\r') {
        found(End.TEXT_AFTER_QUOTE, i);
        return;
      }
    }
    lines++;
    if (state == In.QUOTES) {
      found(End.QUOTE_NOT_CLOSED, limit);
    } else {
      found(limitIsEndOfFile ? End.COMPLETE : End.TOO_LONG, limit);
    }
  }

  private static In quote(In state) {
    return switch (state) {
      case FIELD_START, AFTER_QUOTE -> In.QUOTES;
      case QUOTES -> In.AFTER_QUOTE;
      case PLAIN_FIELD -> In.PLAIN_FIELD;
    };
  }

  private void found(End how, int where) {
    end = how;
    next = where;
  }

  End end() {
    return end;
  }

  /** Where the next record starts, when this one is complete. */
  int next() {
    return next;
  }

  /** How many lines of the file the record takes, when it is complete. */
  int lines() {
    return lines;
  }
}
