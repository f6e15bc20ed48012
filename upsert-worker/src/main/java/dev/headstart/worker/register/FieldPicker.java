package dev.headstart.worker.register;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.RecordWrapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes the staged columns out of a record and lets the other forty go by unread. */
final class FieldPicker extends AbstractBaseCsvCallbackHandler<String[]> {
  private static final CsvReader.CsvReaderBuilder CSV =
      CsvReader.builder()
          .skipEmptyLines(false)
          .detectBomHeader(false)
          .acceptCharsAfterQuotes(false);

  private final Header header;
  private final String[] values = new String[RegisterColumn.values().length];
  private int fields;

  FieldPicker(Header header) {
    this.header = header;
  }

  /** The names in a header's record. */
  static List<String> names(String record) throws BadLineException {
    List<String> names = new ArrayList<>();
    try (var csv = CSV.ofCsvRecord(record)) {
      csv.forEach(fields -> names.addAll(fields.getFields()));
    } catch (CsvParseException | java.io.IOException e) {
      throw new BadLineException("not readable as CSV");
    }
    return names;
  }

  /**
   * @return the raw values by {@link RegisterColumn} ordinal, null where the file has no such
   *     column; the same array each time
   */
  String[] pick(String record) throws BadLineException {
    Arrays.fill(values, null);
    try (var csv = CSV.build(this, record)) {
      var records = csv.iterator();
      records.next();
      if (fields != header.size()) {
        throw new BadLineException(header.size() + " fields expected, " + fields + " found");
      }
      if (records.hasNext()) {
        throw new BadLineException("a carriage return inside the line");
      }
      return values;
    } catch (CsvParseException | java.io.IOException e) {
      throw new BadLineException("not readable as CSV");
    }
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    fields = 0;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    fields = index + 1;
    RegisterColumn column = header.columnAt(index);
    if (column != null) {
      values[column.ordinal()] = new String(buffer, offset, length);
    }
  }

  @Override
  protected RecordWrapper<String[]> buildRecord() {
    return wrapRecord(values);
  }
}
