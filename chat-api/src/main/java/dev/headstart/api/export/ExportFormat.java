package dev.headstart.api.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;

/** The forms in which a list leaves the house; the first is for those who accept anything. */
public enum ExportFormat {
  /** One JSON object per line. */
  NDJSON(new MediaType("application", "x-ndjson"), "", ".ndjson") {
    @Override
    String head(List<String> columns) {
      return "";
    }

    @Override
    void append(StringBuilder text, List<String> columns, ObjectNode row) {
      text.append(row).append('\n');
    }
  },

  /** RFC 4180, with a header line. */
  CSV(new MediaType("text", "csv"), ";charset=UTF-8;header=present", ".csv") {
    @Override
    String head(List<String> columns) {
      return String.join(",", columns) + CsvCell.END_OF_LINE;
    }

    @Override
    void append(StringBuilder text, List<String> columns, ObjectNode row) {
      String separator = "";
      for (String column : columns) {
        text.append(separator).append(CsvCell.of(row.get(column)));
        separator = ",";
      }
      text.append(CsvCell.END_OF_LINE);
    }
  };

  private static final List<Variant> VARIANTS =
      Arrays.stream(values()).map(format -> new Variant(format.type, (String) null, null)).toList();

  private final MediaType type;
  private final String parameters;
  private final String suffix;

  ExportFormat(MediaType type, String parameters, String suffix) {
    this.type = type;
    this.parameters = parameters;
    this.suffix = suffix;
  }

  /**
   * @throws NotAcceptableException when the header Accept allows neither
   */
  public static ExportFormat acceptedBy(Request request) {
    Variant chosen = request.selectVariant(VARIANTS);
    if (chosen == null) {
      throw new NotAcceptableException();
    }
    return values()[VARIANTS.indexOf(chosen)];
  }

  abstract String head(List<String> columns);

  abstract void append(StringBuilder text, List<String> columns, ObjectNode row);

  String contentType() {
    return type + parameters;
  }

  String suffix() {
    return suffix;
  }
}
