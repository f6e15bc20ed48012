package dev.headstart.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Invented names: syllables nobody trades under, a word of the trade, the legal form. */
final class SampleNames {
  private static final List<String> STARTS =
      words("BRI DRU FEN GLA HUM JOR KEV LUM MIR NOX OLB PEM QUI RHO SKE TUV ULM VOR WEX YAN ZIB");
  private static final List<String> MIDDLES =
      words("A ALO ARI E ELU ERO I IMA INO O ODU OMI U URA");
  private static final List<String> ENDS =
      words("BAX DEN FIL GON KASH LIX MUND NAR PLO QUAN RIK SOL TAM VANE WICK XO ZEL");
  private static final List<String> ADJECTIVES =
      words("AMBER BRISK CEDAR DUSKY EARNEST FABLED GENTLE HOLLOW INDIGO KEEN MELLOW NIMBLE QUIET");
  private static final List<String> ANY_TRADE =
      words("ENTERPRISES VENTURES SERVICES TRADING GROUP PARTNERS WORKS");

  /** Words of the trade by section of SSIC 2020. */
  private static final Map<String, List<String>> TRADES =
      Map.ofEntries(
          Map.entry("A", words("FARMS HARVEST FISHERY")),
          Map.entry("B", words("MINERALS QUARRY")),
          Map.entry("C", words("MANUFACTURING FABRICATION FOODS PRECISION PLASTICS MACHINERY")),
          Map.entry("D", words("POWER ENERGY")),
          Map.entry("E", words("RECYCLING WATERWORKS")),
          Map.entry("F", words("BUILDERS CONSTRUCTION RENOVATION")),
          Map.entry("G", words("TRADING WHOLESALE MART SUPPLIES IMPEX")),
          Map.entry("H", words("LOGISTICS FREIGHT SHIPPING CARRIERS")),
          Map.entry("I", words("RESTAURANT CAFE KITCHEN HOTEL")),
          Map.entry("J", words("SOFTWARE DIGITAL MEDIA SYSTEMS")),
          Map.entry("K", words("HOLDINGS CAPITAL INSURANCE")),
          Map.entry("L", words("PROPERTIES REALTY")),
          Map.entry("M", words("CONSULTING DESIGN ENGINEERING LABS")),
          Map.entry("N", words("CLEANING SECURITY TRAVEL LEASING")),
          Map.entry("P", words("ACADEMY TUITION SCHOOL")),
          Map.entry("Q", words("CLINIC MEDICAL CARE")),
          Map.entry("R", words("SPORTS GALLERY EVENTS")),
          Map.entry("S", words("SALON LAUNDRY REPAIRS SOCIETY")));

  /** How many names may be taken up again; a register holds many of the same name. */
  private static final int REMEMBERED = 5000;

  private final Dice dice;
  private final List<String> earlier = new ArrayList<>();

  SampleNames(Dice dice) {
    this.dice = dice;
  }

  String next(SampleKind kind, String section) {
    if (!earlier.isEmpty() && dice.permille(30)) {
      return dice.of(earlier);
    }
    String name = dirty(trade(section)) + form(kind);
    if (dice.permille(15)) {
      name = dice.permille(500) ? name.toLowerCase(Locale.ROOT) : title(name);
    }
    if (earlier.size() < REMEMBERED) {
      earlier.add(name);
    }
    return name;
  }

  /** An invented word, also for streets and buildings. */
  String word() {
    return dice.of(STARTS) + dice.of(MIDDLES) + dice.of(ENDS);
  }

  private String trade(String section) {
    String first = dice.permille(250) ? dice.of(ADJECTIVES) + " " + word() : word();
    String second = dice.permille(300) ? " " + word() : "";
    return first + second + " " + dice.of(TRADES.getOrDefault(section, ANY_TRADE));
  }

  private String dirty(String name) {
    int throwOf1000 = dice.between(1, 1000);
    if (throwOf1000 <= 8) {
      return name.replaceFirst(" ", ", ");
    }
    if (throwOf1000 <= 16) {
      return name.replaceFirst(" ", "  ");
    }
    if (throwOf1000 <= 20) {
      return '"' + name.replaceFirst(" ", "\" ");
    }
    if (throwOf1000 <= 26) {
      return name.replaceFirst(" ", "'S ");
    }
    return throwOf1000 <= 30 ? "É" + name : name;
  }

  private String form(SampleKind kind) {
    return switch (kind) {
      case COMPANY ->
          dice.of(
              List.of(" PTE. LTD.", " PTE. LTD.", " PTE. LTD.", " PTE LTD", " PRIVATE LIMITED"));
      case BUSINESS -> dice.of(List.of("", "", "", " & CO", " ENTERPRISE"));
      case LLP -> " LLP";
      case FOREIGN -> dice.of(List.of(" INC.", " GMBH", " LIMITED"));
    };
  }

  private static String title(String name) {
    StringBuilder title = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      title.append(title.isEmpty() ? "" : " ");
      title.append(
          word.isEmpty() ? "" : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
    }
    return title.toString();
  }

  private static List<String> words(String inARow) {
    return List.of(inARow.split(" "));
  }
}
