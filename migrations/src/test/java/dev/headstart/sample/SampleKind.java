package dev.headstart.sample;

/** The kinds of entities in a sample, with the words ACRA uses for them. */
enum SampleKind {
  COMPANY("Local Company"),
  BUSINESS("Sole Proprietorship/ Partnership"),
  LLP("Limited Liability Partnership"),
  FOREIGN("Foreign Company Branch");

  private final String description;

  SampleKind(String description) {
    this.description = description;
  }

  String description() {
    return description;
  }

  static SampleKind throwOne(Dice dice) {
    int throwOf100 = dice.between(1, 100);
    if (throwOf100 <= 52) {
      return COMPANY;
    }
    if (throwOf100 <= 94) {
      return BUSINESS;
    }
    return throwOf100 <= 99 ? LLP : FOREIGN;
  }
}
