package dev.headstart.industry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a sentence is asked for, and what only told. */
class SentenceTest {
  private static final SsicTree TREE = SsicFixture.tree(SsicVersion.SSIC_2020);
  private static final IndustryResolver RESOLVER = IndustryResolver.of(TREE, Lexicon.builtIn());

  @ParameterizedTest
  @CsvSource({
    "'I tried law firms last week and it gave me only 12, can you try again', 69101",
    "'so the plan is to call florists from 9 to 11 and send emails after', 47743",
    "'HQ in London wants law firms for the APAC push', 69101",
    "'i asked for law firms and you gave me rubbish', 69101",
    "'how many law firms exist in your database?', 69101",
    "'which florists have their own warehouse?', 47743",
    "'who are the main law firms up there?', 69101",
    "'provide me all manufacturers of electric motors', 27101",
    "'need directors of specialist clinics', 86203",
    "'find used car dealers along Leng Kee', 47311",
    "'florists shipping to Jakarta', 47743"
  })
  void severalFirmsAreAskedForWhereverTheyAreNamed(String message, String codes) {
    assertThat(RESOLVER.resolve(message).codes()).isEqualTo(SsicFixture.leaves(TREE, codes));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "law firms, must have a loading bay",
        "law firms. Private equity backed if possible",
        "give me leads for law firms, I sell HR software btw"
      })
  void whatIsToldBesideThemIsNot(String message) {
    assertThat(RESOLVER.resolve(message).codes()).isEqualTo(TREE.leaves("69101"));
  }

  @Test
  void whatIsToldBesideThemIsSaidBack() {
    assertThat(RESOLVER.resolve("law firms, must have a loading bay").ignored())
        .extracting(Ignored::reason)
        .contains(Ignored.Reason.BESIDE);
    assertThat(RESOLVER.resolve("florists, sorry, I meant law firms").ignored())
        .contains(new Ignored("florists", Ignored.Reason.TAKEN_BACK));
  }

  @ParameterizedTest
  @CsvSource({
    "'florists, sorry, I meant law firms', 69101",
    "'hotels in Orchard... actually no, make it serviced apartments', 68102",
    "'plumbers please. Hmm, on second thought, electricians', 43210",
    "'no, I meant florists', 47743",
    "'audit leads: venture capital firms in Robinson Road', 66305",
    "'uniforms supplier here, airlines pls', 51",
    "'fruit juice processors, packaging buyer', 10302"
  })
  void whatIsTakenBackOrOfferedIsNotAskedFor(String message, String codes) {
    assertThat(RESOLVER.resolve(message).codes()).isEqualTo(SsicFixture.leaves(TREE, codes));
  }

  @Test
  void whatStandsInAListBesideThemIs() {
    assertThat(RESOLVER.resolve("logistics and law firms").codes())
        .containsAll(TREE.leaves("52"))
        .containsAll(TREE.leaves("69101"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "we lease photocopiers to florists, pls find those in Ubi",
        "we r a printing company, want to sell name cards and brochures to florists",
        "as a corporate gifts supplier we want to talk to HR of florists",
        "selling solar panels to florists, roof owners preferred"
      })
  void whatTheSenderOffersIsNotAskedFor_toWhomItIs(String message) {
    assertThat(RESOLVER.resolve(message).codes()).containsExactly("47743");
  }

  @Test
  void whoSellsItIsAskedForWhereOthersDo() {
    assertThat(RESOLVER.resolve("we want shops that sell flowers for weddings").codes())
        .contains("47743");
  }

  @ParameterizedTest
  @CsvSource({
    "HR heads from florists, HR heads",
    "speak to the MD of florists, the MD",
    "who handles IT at florists?, who handles IT",
    "the person in charge of purchasing in florists, the person in charge of purchasing"
  })
  void peopleAtTheFirmsAreSaidBack(String message, String person) {
    Resolution resolution = RESOLVER.resolve(message);
    assertThat(resolution.codes()).containsExactly("47743");
    assertThat(resolution.ignored()).contains(new Ignored(person, Ignored.Reason.PERSON));
  }

  @ParameterizedTest
  @ValueSource(strings = {"VPs of engineering", "head of procurement", "finance director or CFO"})
  void peopleAloneAreNoIndustry(String message) {
    assertThat(RESOLVER.resolve(message).terms()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Country: Singapore\nSector: florists\nFounded: 2015-2022\nTitle: COO",
        "industry=\"florists\" country=\"SG\" size=\"11-50\"",
        "{\"industries\": [\"florists\"], \"country\": \"SG\"}"
      })
  void fieldsOfAFormThatHoldNoIndustryAreSaidBack(String message) {
    Resolution resolution = RESOLVER.resolve(message);
    assertThat(resolution.codes()).containsExactly("47743");
    assertThat(resolution.ignored()).extracting(Ignored::reason).contains(Ignored.Reason.FIELD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the doctor called in sick",
        "hay while the sun shines",
        "in the taxi now, reply later"
      })
  void oneThatIsKnownToBothIsNotLookedFor(String message) {
    assertThat(RESOLVER.resolve(message).terms()).isEmpty();
  }
}
