package dev.headstart.worker.register;

import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts a file into records and knows each one's line. A record that turns out to be unreadable
 * costs its first line only: {@link #goOnAfterFirstLine} takes the reader back.
 */
final class RecordReader {
  /** A line of ACRA's 53 columns has about 450 bytes, the longest known 3 KiB. */
  static final int MAX_RECORD_BYTES = 64 * 1024;

  private static final int BUFFER_BYTES = 8 * MAX_RECORD_BYTES;

  private final InputStream in;
  private final RecordBounds bounds = new RecordBounds();
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int position;
  private int filled;
  private boolean endOfFile;

  private int recordStart;
  private int recordEnd;
  private long recordLine;
  private long nextLine = 1;

  RecordReader(InputStream in) throws IOException {
    this.in = in;
    fill();
  }

  /** Moves to the next record that is not blank; false at the end of the file. */
  boolean next() throws IOException, BadLineException {
    do {
      if (filled - position < MAX_RECORD_BYTES) {
        fill();
      }
      if (position == filled) {
        return false;
      }
      readOne();
    } while (isBlank());
    return true;
  }

  /** The number of the line on which the record starts; the header is on line 1. */
  long line() {
    return recordLine;
  }

  boolean spansLines() {
    return nextLine - recordLine > 1;
  }

  byte[] buffer() {
    return buffer;
  }

  int start() {
    return recordStart;
  }

  int length() {
    return recordEnd - recordStart;
  }

  /** Gives up the record's first line only; what seemed to belong to it is read again. */
  void goOnAfterFirstLine() {
    endAt(firstLineFeed(recordStart, recordEnd) + 1, 1);
  }

  private void readOne() throws IOException, BadLineException {
    recordStart = position;
    recordLine = nextLine;
    int limit = Math.min(filled, position + MAX_RECORD_BYTES);
    bounds.find(buffer, position, limit, endOfFile && limit == filled);
    if (bounds.end() == RecordBounds.End.COMPLETE) {
      endAt(bounds.next(), bounds.lines());
      return;
    }
    int lineFeed = firstLineFeed(position, limit);
    if (lineFeed < limit || (endOfFile && limit == filled)) {
      endAt(Math.min(lineFeed + 1, limit), 1);
      throw new BadLineException(
          bounds.end() == RecordBounds.End.TEXT_AFTER_QUOTE && recordEnd > bounds.next()
              ? "text after a closing quote"
              : "a quote is not closed");
    }
    skipLine(limit);
    throw new BadLineException("the line is longer than " + MAX_RECORD_BYTES + " bytes");
  }

  private void endAt(int next, int lines) {
    position = next;
    nextLine = recordLine + lines;
    int end = next;
    if (end > recordStart && buffer[end - 1] == '\n') {
      end--;
    }
    if (end > recordStart && buffer[end - 1] == '\r') {
      end--;
    }
    recordEnd = end;
  }

  /** Leaves the beginning of an over-long line as the record and passes over the rest of it. */
  private void skipLine(int limit) throws IOException {
    int kept = limit - recordStart;
    position = limit;
    boolean found = false;
    while (!found) {
      int lineFeed = firstLineFeed(position, filled);
      found = lineFeed < filled;
      position = found ? lineFeed + 1 : filled;
      if (!found) {
        if (endOfFile) {
          break;
        }
        // The record's beginning moves to the front; behind it the rest of the line passes by.
        System.arraycopy(buffer, recordStart, buffer, 0, kept);
        recordStart = 0;
        filled = kept;
        position = kept;
        readMore();
      }
    }
    recordEnd = recordStart + kept;
    nextLine = recordLine + 1;
  }

  private int firstLineFeed(int from, int to) {
    int i = from;
    while (i < to && buffer[i] != '\n') {
      i++;
    }
    return i;
  }

  private boolean isBlank() {
    for (int i = recordStart; i < recordEnd; i++) {
      if (buffer[i] != ' ' && buffer[i] != '\t') {
        return false;
      }
    }
    return true;
  }

  private void fill() throws IOException {
    System.arraycopy(buffer, position, buffer, 0, filled - position);
    filled -= position;
    position = 0;
    readMore();
  }

  private void readMore() throws IOException {
    while (!endOfFile && filled < buffer.length) {
      int n = in.read(buffer, filled, buffer.length - filled);
      if (n < 0) {
        endOfFile = true;
      } else {
        filled += n;
      }
    }
  }
}
