package dev.headstart.industry;

/** The two editions of Singapore's Standard Industrial Classification that the register uses. */
public enum SsicVersion {
  SSIC_2020(2020),
  SSIC_2025(2025);

  private final int year;

  SsicVersion(int year) {
    this.year = year;
  }

  /** The year in the edition's name, as it stands in the database: 2020 or 2025. */
  public int year() {
    return year;
  }

  /**
   * @throws IllegalArgumentException when the year is neither 2020 nor 2025
   */
  public static SsicVersion ofYear(int year) {
    return switch (year) {
      case 2020 -> SSIC_2020;
      case 2025 -> SSIC_2025;
      default -> throw new IllegalArgumentException("no SSIC edition of year " + year);
    };
  }
}
