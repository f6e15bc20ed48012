package dev.headstart.industry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TradeReaderTest {
  private final IndustryResolver resolver =
      IndustryResolver.of(SsicFixture.tree(SsicVersion.SSIC_2020), Lexicon.builtIn());

  @ParameterizedTest
  @CsvSource({
    "tile suppliers, 46633",
    "suppliers of office stationery, 46473",
    "timber merchants, 46631",
    "companies that make furniture, 3100",
    "companies that build ships, 301",
    "companies that paint houses, 43304",
    "companies that rent out cars, 77101",
    "desalination plants, 36000"
  })
  void whatIsDoneDecidesAmongThoseWhoDealInAThing(String message, String code) {
    assertThat(resolver.resolve(message).codes()).isEqualTo(resolver.tree().leaves(code));
  }

  @Test
  void theCodesOfTheTradeComeFirst() {
    assertThat(resolver.resolve("coffee wholesaling").terms().get(0).matched().get(0).code())
        .startsWith("46");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HR managers",
        "head of procurement",
        "VPs of engineering",
        "Dr Sarah Ong",
        "MNCs with regional HQ here"
      })
  void peopleInsideACompanyAreNoIndustry(String message) {
    assertThat(resolver.resolve(message).terms()).isEmpty();
  }
}
