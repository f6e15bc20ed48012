package dev.headstart.api.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;
import java.util.stream.Collectors;

/** The forms in which a list leaves the house. */
public enum ExportFormat {
  /** One JSON object per line; the framework adds the line break that ends each page. */
  NDJSON(ExportFormat.NDJSON_TYPE, ".ndjson") {
    @Override
    String head(List<String> columns) {
      return "";
    }

    @Override
    String lines(List<String> columns, List<ObjectNode> rows) {
      return rows.stream().map(ObjectNode::toString).collect(Collectors.joining("\n"));
    }

    @Override
    Object item(String page) {
      // For this type the framework asks Jackson, which would put a String into quotes.
      return new RawValue(page);
    }
  },

  /** RFC 4180, with a header line. */
  CSV(ExportFormat.CSV_TYPE + ";charset=UTF-8;header=present", ".csv") {
    @Override
    String head(List<String> columns) {
      return String.join(",", columns) + CsvCell.END_OF_LINE;
    }

    @Override
    String lines(List<String> columns, List<ObjectNode> rows) {
      StringBuilder text = new StringBuilder();
      for (ObjectNode row : rows) {
        String separator = "";
        for (String column : columns) {
          text.append(separator).append(CsvCell.of(row.get(column)));
          separator = ",";
        }
        text.append(CsvCell.END_OF_LINE);
      }
      return text.toString();
    }

    @Override
    Object item(String page) {
      return page;
    }
  };

  public static final String NDJSON_TYPE = "application/x-ndjson";
  public static final String CSV_TYPE = "text/csv";

  /** Who accepts anything gets the other type. */
  public static final String SECOND_CHOICE = ";qs=0.5";

  private final String contentType;
  private final String suffix;

  ExportFormat(String contentType, String suffix) {
    this.contentType = contentType;
    this.suffix = suffix;
  }

  abstract String head(List<String> columns);

  abstract String lines(List<String> columns, List<ObjectNode> rows);

  /** A page as the framework is to write it. */
  abstract Object item(String page);

  String contentType() {
    return contentType;
  }

  String suffix() {
    return suffix;
  }
}
