package dev.headstart.worker.register;

import dev.headstart.staging.RegistrationStatus;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** From the bytes of a record to a row, or the reason why not. */
final class RowParser {
  /** The register has about 30 statuses; a column of free text must not fill the memory. */
  private static final int REMEMBERED_STATUSES = 1000;

  private final FieldPicker picker;
  private final String[] values = new String[RegisterColumn.values().length];
  private final Map<String, Optional<Boolean>> statuses = new HashMap<>();

  RowParser(Header header) {
    picker = new FieldPicker(header);
  }

  Row parse(byte[] buffer, int start, int length) throws BadLineException {
    String[] raw = picker.pick(text(buffer, start, length));
    for (RegisterColumn column : RegisterColumn.values()) {
      values[column.ordinal()] = FieldRules.apply(column, raw[column.ordinal()]);
    }
    Row row =
        new Row(values, registered(values[RegisterColumn.ENTITY_STATUS_DESCRIPTION.ordinal()]));
    if (row.value(RegisterColumn.ENTITY_NAME) == null) {
      throw new BadLineException("entity_name is missing");
    }
    return row;
  }

  /** The record as text; PostgreSQL can store neither NUL nor what is not UTF-8. */
  static String text(byte[] buffer, int start, int length) throws BadLineException {
    String text = new String(buffer, start, length, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0) {
      // Either wrong bytes were replaced, or the replacement character itself stands there.
      try {
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(buffer, start, length));
      } catch (CharacterCodingException e) {
        throw new BadLineException("not valid UTF-8");
      }
    }
    if (text.indexOf('\0') >= 0) {
      throw new BadLineException("a NUL character");
    }
    return text;
  }

  private Boolean registered(String status) {
    if (status == null) {
      return null;
    }
    if (statuses.size() > REMEMBERED_STATUSES) {
      statuses.clear();
    }
    return statuses.computeIfAbsent(status, RegistrationStatus::registered).orElse(null);
  }
}
