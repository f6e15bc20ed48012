package dev.headstart.sample;

import java.time.LocalDate;
import java.util.Locale;

/** Invents entities, one line of the register each. */
final class SampleEntities {
  private final Dice dice;
  private final SampleCodes codes;
  private final SampleNames names;
  private final SampleUens uens = new SampleUens();

  SampleEntities(Dice dice, SampleCodes codes) {
    this.dice = dice;
    this.codes = codes;
    this.names = new SampleNames(dice);
  }

  /** An entity that is alive, of a given code. */
  SampleColumns alive(SampleSsic ssic) {
    SampleKind kind = SampleKind.throwOne(dice);
    return entity(kind, ssic, SampleStatus.alive(kind, dice));
  }

  /** Any entity. */
  SampleColumns any() {
    SampleKind kind = SampleKind.throwOne(dice);
    return entity(kind, codes.throwOne(dice), SampleStatus.any(kind, dice));
  }

  private SampleColumns entity(SampleKind kind, SampleSsic ssic, String status) {
    int year = year();
    LocalDate registered = LocalDate.of(year, dice.between(1, 12), dice.between(1, 28));
    SampleColumns entity =
        new SampleColumns()
            .set("uen", dice.permille(1) ? "na" : uens.next(kind, year))
            .set("issuance_agency_id", "ACRA")
            .set("entity_name", names.next(kind, ssic.section()))
            .set("entity_type_description", kind.description())
            .set("entity_status_description", status)
            .set("registration_incorporation_date", registered.toString())
            .set("uen_issue_date", registered.toString())
            .set("primary_ssic_code", written(ssic.code()))
            .set("primary_ssic_description", ssic.title().toUpperCase(Locale.ROOT))
            .set("no_of_officers", String.valueOf(dice.between(0, 6)));
    address(entity);
    constitution(entity, kind);
    activities(entity, ssic);
    if (status.startsWith("Live Company")) {
      entity.set("annual_return_date", "2026-%02d-28".formatted(registered.getMonthValue()));
    }
    if (dice.permille(40)) {
      entity.set("former_entity_name1", names.next(kind, ssic.section()));
    }
    return entity;
  }

  /** Most entities are young: the square bends the even distribution towards the present. */
  private int year() {
    double age = dice.fraction();
    return 2026 - (int) (age * age * 50);
  }

  /** Now and then as a spreadsheet or a script left it: without its zero, as a fraction, parted. */
  private String written(String code) {
    int throwOf1000 = dice.between(1, 1000);
    if (throwOf1000 <= 10 && code.startsWith("0")) {
      return code.substring(1);
    }
    if (throwOf1000 <= 15) {
      return code + ".0";
    }
    return throwOf1000 <= 20 ? code.substring(0, 2) + "-" + code.substring(2) : code;
  }

  private void address(SampleColumns entity) {
    entity
        .set("address_type", "LOCAL")
        .set("block", String.valueOf(dice.between(1, 900)))
        .set("street_name", names.word() + " ROAD")
        .set("postal_code", "%06d".formatted(dice.between(10_000, 829_999)));
    if (dice.permille(700)) {
      entity.set("level_no", "%02d".formatted(dice.between(1, 30)));
      entity.set("unit_no", "%02d".formatted(dice.between(1, 120)));
    }
    if (dice.permille(150)) {
      entity.set("building_name", names.word() + " HOUSE, THE");
    }
  }

  private void constitution(SampleColumns entity, SampleKind kind) {
    if (kind == SampleKind.BUSINESS) {
      entity.set(
          "business_constitution_description",
          dice.permille(800) ? "Sole-Proprietor" : "Partnership");
    }
    if (kind == SampleKind.COMPANY) {
      entity.set(
          "company_type_description",
          dice.permille(750)
              ? "Exempt Private Company Limited by Shares"
              : "Private Company Limited by Shares");
    }
  }

  private void activities(SampleColumns entity, SampleSsic ssic) {
    if (dice.permille(250)) {
      entity.set(
          "primary_user_described_activity", "GENERAL " + ssic.title().toUpperCase(Locale.ROOT));
    }
    if (dice.permille(300)) {
      SampleSsic second = codes.throwOne(dice);
      entity.set("secondary_ssic_code", second.code());
      entity.set("secondary_ssic_description", second.title().toUpperCase(Locale.ROOT));
    }
  }
}
