package dev.headstart.industry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
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
    "businesses that rent out construction machinery, 77330",
    "shops that sell spectacles, 47751",
    "phone repair kiosks, 95120",
    "post-production studios, 59120",
    "contractors for lift installation, 43291",
    "chemical importers, 4664",
    "vegetable stalls, 47211 47801",
    "companies that sell furniture online, 46431 47531",
    "barber academies, 85409",
    "bag designers, 74193",
    "organic vegetable farms, 0111 01120",
    "DJs for hire, 90009",
    "desalination plants, 36000",
    "businesses that maintain lifts, 28162 43291",
    "firms that design furniture, 74113",
    "wine importers and distributors, 46307",
    "toy makers and shops, 32400 47640",
    "makers and sellers of furniture, 3100 46431 47531",
    "cleaning companies for offices, 81211",
    "day care centres for seniors, 88101",
    "shops that sell shoes, 47713",
    "dealers in steel, 46620",
    "distributors for skincare, 46424",
    "farms rearing luohan and goldfish, 03202",
    "badminton, tennis and golf coaches, 85407",
    "aircraft repair and servicing, 30302",
    "cleaning companies that do offices, 81211",
    "garment factories making workwear, 14101",
    "people who put up signboards, 43296"
  })
  void whatIsDoneDecidesAmongThoseWhoDealInAThing(String message, String codes) {
    Set<String> leaves = new TreeSet<>();
    for (String code : codes.split(" ")) {
      leaves.addAll(resolver.tree().leaves(code));
    }
    assertThat(resolver.resolve(message).codes()).isEqualTo(leaves);
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
