package dev.headstart.worker.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/** Reads one file and sends its records to the table incoming. */
final class FileStaging {
  /** Often enough for a smooth bar, seldom enough to cost nothing. */
  private static final int ROWS_PER_PROGRESS = 2048;

  private FileStaging() {}

  /**
   * Reads no further than the header.
   *
   * @throws ImportFailedException when the file cannot be read or lacks a column
   */
  static void check(RegisterFile file, ImportLimits limits) {
    try (RegisterInput input = RegisterInput.open(file, limits)) {
      header(file, new RecordReader(input));
    } catch (IOException e) {
      throw unreadable(file, 1, e);
    }
  }

  /**
   * @param fileNo the file's number, from 1
   * @return how many records it holds, parked ones included
   */
  static long stage(
      RegisterFile file, ImportLimits limits, int fileNo, IncomingCopy copy, ReadSoFar soFar)
      throws SQLException {
    RecordReader records = null;
    try (RegisterInput input = RegisterInput.open(file, limits)) {
      records = new RecordReader(input);
      RowParser parser = new RowParser(header(file, records));
      long rows = 0;
      while (stageNext(records, parser, fileNo, copy)) {
        rows++;
        if (rows % ROWS_PER_PROGRESS == 0) {
          soFar.at(input.fileBytesRead(), rows);
        }
      }
      return rows;
    } catch (IOException e) {
      throw unreadable(file, records == null ? 1 : records.line(), e);
    }
  }

  /** Told how far a file is. */
  interface ReadSoFar {
    void at(long fileBytes, long rows);
  }

  private static boolean stageNext(
      RecordReader records, RowParser parser, int fileNo, IncomingCopy copy)
      throws IOException, SQLException {
    try {
      if (!records.next()) {
        return false;
      }
      copy.row(
          fileNo,
          records.line(),
          parser.parse(records.buffer(), records.start(), records.length()));
    } catch (BadLineException e) {
      String reason = e.getMessage();
      if (records.spansLines()) {
        // Most likely a stray quote that took the following lines with it: they get their chance.
        records.goOnAfterFirstLine();
        reason = "a quote is not closed";
      }
      copy.parked(fileNo, records.line(), reason, excerpt(records));
    }
    return true;
  }

  private static Header header(RegisterFile file, RecordReader records) throws IOException {
    try {
      if (!records.next()) {
        throw new ImportFailedException(file.name() + " line 1: the file is empty, no header");
      }
      String text = RowParser.text(records.buffer(), records.start(), records.length());
      return Header.of(file.name(), records.line(), FieldPicker.names(text));
    } catch (BadLineException e) {
      throw new ImportFailedException(
          file.name() + " line " + records.line() + ": no header: " + e.getMessage());
    }
  }

  private static String excerpt(RecordReader records) {
    // Four bytes are the longest character; more is never shown.
    int length = Math.min(records.length(), 4 * 200);
    return Excerpt.of(
        new String(records.buffer(), records.start(), length, StandardCharsets.UTF_8));
  }

  private static ImportFailedException unreadable(RegisterFile file, long line, IOException e) {
    return new ImportFailedException(
        file.name() + " line " + line + ": cannot be read: " + e.getMessage());
  }
}
