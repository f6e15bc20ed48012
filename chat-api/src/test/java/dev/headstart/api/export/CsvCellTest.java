package dev.headstart.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {
  private static String cell(String text) {
    return CsvCell.of(TextNode.valueOf(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\ttext",
        "\rtext",
        "\ntext",
        " =1",
        "＝1",
        "＋1",
        "－1",
        "＠x"
      })
  void aTextThatCouldRunAsAFormulaIsMarkedAsText(String text) {
    assertThat(cell(text)).isEqualTo("\"'" + text + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ACME PTE. LTD.", "1+1", "a=b", "A-1", "x@y.sg", "会社"})
  void anyOtherTextIsLeftAsItIs(String text) {
    assertThat(cell(text)).isEqualTo(text);
  }

  @Test
  void whatWouldSplitACellIsQuoted() {
    assertThat(cell("a,b")).isEqualTo("\"a,b\"");
    assertThat(cell("a;=b")).isEqualTo("\"a;=b\"");
    assertThat(cell("a\"b\nc")).isEqualTo("\"a\"\"b\nc\"");
  }

  @Test
  void numbersKeepTheirSignAndWhatIsMissingIsEmpty() {
    assertThat(CsvCell.of(LongNode.valueOf(-5))).isEqualTo("-5");
    assertThat(CsvCell.of(DoubleNode.valueOf(-0.5))).isEqualTo("-0.5");
    assertThat(CsvCell.of(NullNode.instance)).isEmpty();
    assertThat(CsvCell.of(null)).isEmpty();
  }
}
