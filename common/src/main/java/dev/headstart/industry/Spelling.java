package dev.headstart.industry;

import java.util.Map;

/** Brings American spelling and plurals to one form, so that phrases are compared by meaning. */
final class Spelling {
  private static final Map<String, String> BRITISH =
      Map.ofEntries(
          Map.entry("aluminum", "aluminium"),
          Map.entry("airplane", "aeroplane"),
          Map.entry("behavior", "behaviour"),
          Map.entry("catalog", "catalogue"),
          Map.entry("center", "centre"),
          Map.entry("color", "colour"),
          Map.entry("cosy", "cozy"),
          Map.entry("defense", "defence"),
          Map.entry("dialyse", "dialysis"),
          Map.entry("fiber", "fibre"),
          Map.entry("flavor", "flavour"),
          Map.entry("gray", "grey"),
          Map.entry("harbor", "harbour"),
          Map.entry("jewelry", "jewellery"),
          Map.entry("jeweler", "jeweller"),
          Map.entry("labor", "labour"),
          Map.entry("license", "licence"),
          Map.entry("meter", "metre"),
          Map.entry("mold", "mould"),
          Map.entry("molding", "moulding"),
          Map.entry("orthopedic", "orthopaedic"),
          Map.entry("pajama", "pyjama"),
          Map.entry("pediatric", "paediatric"),
          Map.entry("pediatrician", "paediatrician"),
          Map.entry("plow", "plough"),
          Map.entry("program", "programme"),
          Map.entry("programing", "programming"),
          Map.entry("theater", "theatre"),
          Map.entry("tire", "tyre"),
          Map.entry("traveling", "travelling"),
          Map.entry("veterinarian", "vet"),
          Map.entry("yogurt", "yoghurt"));

  /** As people type in a hurry. */
  private static final Map<String, String> SHORTENED =
      Map.ofEntries(
          Map.entry("acctg", "accounting"),
          Map.entry("agcy", "agency"),
          Map.entry("apt", "apartment"),
          Map.entry("archi", "architecture"),
          Map.entry("bev", "beverage"),
          Map.entry("bldg", "building"),
          Map.entry("chem", "chemical"),
          Map.entry("comms", "communication"),
          Map.entry("constr", "construction"),
          Map.entry("ctr", "centre"),
          Map.entry("distr", "distributor"),
          Map.entry("edu", "education"),
          Map.entry("elec", "electrical"),
          Map.entry("engg", "engineering"),
          Map.entry("engr", "engineer"),
          Map.entry("equip", "equipment"),
          Map.entry("gov", "government"),
          Map.entry("govt", "government"),
          Map.entry("hosp", "hospital"),
          Map.entry("mech", "mechanical"),
          Map.entry("med", "medical"),
          Map.entry("mfg", "manufacturing"),
          Map.entry("mfr", "manufacturer"),
          Map.entry("mgmt", "management"),
          Map.entry("mgt", "management"),
          Map.entry("mgr", "manager"),
          Map.entry("mktg", "marketing"),
          Map.entry("petrochem", "petrochemical"),
          Map.entry("resto", "restaurant"),
          Map.entry("svc", "service"),
          Map.entry("univ", "university"),
          Map.entry("uni", "university"),
          Map.entry("whse", "warehouse"),
          Map.entry("whsle", "wholesale"));

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("bookies", "bookie"),
          Map.entry("brasseries", "brasserie"),
          Map.entry("brownies", "brownie"),
          Map.entry("bureaus", "bureau"),
          Map.entry("bureaux", "bureau"),
          Map.entry("bus", "bus"),
          Map.entry("buses", "bus"),
          Map.entry("canoes", "canoe"),
          Map.entry("children", "child"),
          Map.entry("childrens", "child"),
          Map.entry("clothes", "clothes"),
          Map.entry("cookies", "cookie"),
          Map.entry("craftsmen", "craftsman"),
          Map.entry("gas", "gas"),
          Map.entry("gases", "gas"),
          Map.entry("glasses", "glasses"),
          Map.entry("handymen", "handyman"),
          Map.entry("hoodies", "hoodie"),
          Map.entry("knives", "knife"),
          Map.entry("leaves", "leaf"),
          Map.entry("lens", "lens"),
          Map.entry("lenses", "lens"),
          Map.entry("loaves", "loaf"),
          Map.entry("men", "man"),
          Map.entry("mens", "man"),
          Map.entry("movies", "movie"),
          Map.entry("news", "news"),
          Map.entry("patisseries", "patisserie"),
          Map.entry("peis", "pei"),
          Map.entry("pies", "pie"),
          Map.entry("pis", "pi"),
          Map.entry("repairmen", "repairman"),
          Map.entry("scarves", "scarf"),
          Map.entry("securities", "securities"),
          Map.entry("shelves", "shelf"),
          Map.entry("saas", "saas"),
          Map.entry("shoes", "shoe"),
          Map.entry("smoothies", "smoothie"),
          Map.entry("ties", "tie"),
          Map.entry("unis", "university"),
          Map.entry("women", "woman"),
          Map.entry("womens", "woman"));

  private Spelling() {}

  // (concat, not "+": the first "+" of a program costs more than all the words of the lexicon)

  /** The form under which a folded word is compared: British, singular. */
  static String canonical(String word) {
    String cut = SHORTENED.get(word); // ("comms" is no plural)
    String irregular = cut != null ? cut : IRREGULAR.get(word);
    String singular = irregular != null ? irregular : singular(word);
    String shortened = SHORTENED.get(singular);
    String british = shortened != null ? shortened : BRITISH.get(singular);
    return british != null ? british : british(singular);
  }

  private static String british(String word) {
    int end = word.length();
    if (word.indexOf('z') < 0) {
      return word;
    }
    if (end > 7 && word.endsWith("ization")) {
      return word.substring(0, end - 7).concat("isation");
    }
    if (end > 6 && word.endsWith("izing")) {
      return word.substring(0, end - 5).concat("ising");
    }
    if (end > 5 && (word.endsWith("ized") || word.endsWith("izer"))) {
      return word.substring(0, end - 3).concat("s").concat(word.substring(end - 2));
    }
    return end > 5 && word.endsWith("ize") ? word.substring(0, end - 2).concat("se") : word;
  }

  /** "DJs" and "PCs" are several, "gas" and "bus" are not. */
  private static boolean isAbbreviation(String word) {
    return word.length() == 3
        && "aeiouy".indexOf(word.charAt(0)) < 0
        && "aeiouy".indexOf(word.charAt(1)) < 0;
  }

  private static String singular(String word) {
    int end = word.length();
    if (!word.endsWith("s") || word.endsWith("ss") || (end <= 3 && !isAbbreviation(word))) {
      return word;
    }
    if (word.endsWith("us") || word.endsWith("is")) {
      return word;
    }
    if (word.endsWith("ies") && end > 4) {
      return word.substring(0, end - 3).concat("y");
    }
    if (word.endsWith("sses")
        || word.endsWith("xes")
        || word.endsWith("zzes")
        || word.endsWith("ches")
        || word.endsWith("shes")
        || (word.endsWith("oes") && end > 4)) {
      return word.substring(0, end - 2);
    }
    return word.substring(0, end - 1);
  }
}
