package dev.headstart.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headstart.signing.KeyRing;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
  private static final KeyRing KEYS = KeyRing.of(List.of(new byte[32]));
  private final KeysetCursor cursor = cursor("scores", "default");

  private static KeysetCursor cursor(String list, String tenant, String... filter) {
    return KeysetCursor.of(KEYS, list, tenant, List.of(filter));
  }

  @ParameterizedTest
  @CsvSource({"1,1", "050,50", "200,200", "201,200", "1000,200", "99999999999999999999999,200"})
  void moreThan200RowsAre200(String limit, int rows) {
    assertThat(PageLimit.parse(limit).rows()).isEqualTo(rows);
  }

  @Test
  void withoutALimitAPageHas50Rows() {
    assertThat(PageLimit.parse(null).rows()).isEqualTo(50);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "", " ", "ten", "1.5", "+5", "1e2", "0x10", "٣"})
  void aLimitThatIsNoPositiveWholeNumberIsRefused(String limit) {
    assertThatThrownBy(() -> PageLimit.parse(limit))
        .isInstanceOf(WrongPageException.class)
        .hasMessageStartingWith("limit ");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 1.0, 0.30000000000000004, 1e-17, Double.MIN_VALUE, 0})
  void aCursorKeepsExactValues(double score) {
    Position position = cursor.read(cursor.write(score, Long.MAX_VALUE)).orElseThrow();
    assertThat(position.number(0)).isEqualTo(score);
    assertThat(position.whole(1)).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void aCursorOfAnotherListFilterOrTenantIsRefused() {
    String text = cursor.write(0.5, 7L);
    for (KeysetCursor other :
        List.of(
            cursor("candidates", "default"),
            cursor("scores", "other"),
            cursor("scores", "default", "logistics"),
            cursor("scores", "default", ""))) {
      assertThatThrownBy(() -> other.read(text)).isInstanceOf(WrongPageException.class);
    }
  }

  @Test
  void filtersThatReadAlikeWhenJoinedAreDifferentFilters() {
    String text = cursor("scores", "default", "a", "b").write(7L);
    for (KeysetCursor other :
        List.of(
            cursor("scores", "default", "b", "a"),
            cursor("scores", "default", "ab"),
            cursor("scores", "default", "a\u001f1\u001fb"))) {
      assertThatThrownBy(() -> other.read(text)).isInstanceOf(WrongPageException.class);
    }
  }

  @Test
  void aCursorOfAnotherKeyIsRefused() {
    KeyRing others = KeyRing.of(List.of("another".getBytes(StandardCharsets.UTF_8)));
    String forged = KeysetCursor.of(others, "scores", "default", List.of()).write(0.5, 7L);
    assertThatThrownBy(() -> cursor.read(forged)).isInstanceOf(WrongPageException.class);
  }

  @Test
  void noByteOfACursorCanBeChanged() {
    byte[] bytes = Base64.getUrlDecoder().decode(cursor.write(0.5, 7L));
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= 1;
      String text = Base64.getUrlEncoder().encodeToString(changed);
      assertThatThrownBy(() -> cursor.read(text)).isInstanceOf(WrongPageException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "!!!", "MQ", "_____w", "bnVsbA==", "MR9zY29yZXM6MA"})
  void aTextThatIsNoCursorIsRefused(String text) {
    assertThatThrownBy(() -> cursor.read(text))
        .isInstanceOf(WrongPageException.class)
        .hasMessageStartingWith("after ");
  }

  @Test
  void valuesOfTheWrongKindAreRefused() {
    Position position = cursor.read(cursor.write("NaN", "x")).orElseThrow();
    assertThatThrownBy(() -> position.number(0)).isInstanceOf(WrongPageException.class);
    assertThatThrownBy(() -> position.whole(1)).isInstanceOf(WrongPageException.class);
    assertThatThrownBy(() -> position.text(2)).isInstanceOf(WrongPageException.class);
  }

  @Test
  void theRowInExcessOnlySaysThatThereIsMore() {
    PageLimit limit = new PageLimit(3);
    List<Integer> four = IntStream.range(0, limit.rowsToFetch()).boxed().toList();
    assertThat(Page.of(four, limit, n -> "at " + n))
        .isEqualTo(new Page<>(List.of(0, 1, 2), "at 2"));
    assertThat(Page.of(List.of(0, 1, 2), limit, n -> "at " + n).nextCursor()).isNull();
  }
}
