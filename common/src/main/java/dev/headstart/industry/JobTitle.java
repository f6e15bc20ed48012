package dev.headstart.industry;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "HR managers" and "head of procurement" are people inside any company, no industry. */
final class JobTitle {
  private static final Set<String> AFTER =
      Set.of(
          "manager",
          "director",
          "officer",
          "head",
          "vp",
          "executive",
          "lead",
          "mgr",
          "exec",
          "supervisor",
          "controller",
          "coordinator",
          "department",
          "team",
          "cto",
          "ceo",
          "cfo");
  private static final Set<String> BEFORE =
      Set.of("head", "vp", "vps", "director", "chief", "president", "manager");

  /** What follows is somebody's name. */
  private static final Set<String> HONORIFICS = Set.of("dr", "mr", "mrs", "ms", "mdm", "prof");

  private static final String FUNCTION =
      "(?:hr|human resources?|ops|operations?|it|finance|accounts|marketing|sales|procurement|purchasing|sourcing"
          + "|admin(?:istration)?|office|general|managing|people|culture|shipping|logistics|warehouse|store|plant|talent(?: acquisition)?|l&d"
          + "|business development|bd|digital|technology|engineering|product|supply chain|compliance|legal|communications)";

  /** They say who somebody is without saying what for. */
  private static final String CHIEF =
      "mds?|ceos?|cfos?|ctos?|coos?|cios?|cmos?|chros?|gms?|pics?|vps?|decision[ -]makers?"
          + "|persons? in charge|people in charge|heads?(?= of)";

  private static final String ROLE =
      "(?:managers?|mgrs?|directors?|heads?|officers?|executives?|presidents?|controllers?|supervisors?|clerks?|secretar(?:y|ies)|assistants?|execs?|"
          + CHIEF
          + ")";

  private static final String FUNCTIONS =
      "(?:the )?" + FUNCTION + "(?: ?(?:and|&|/|or|,) ?" + FUNCTION + ")?";

  /** "HR heads from", "the MD of", "the person in charge of purchasing in", "who handles IT at". */
  private static final Pattern WITHIN =
      Pattern.compile(
          "(?i)\\b(?:the )?(?:"
              + ROLE
              + " (?:of|for) "
              + FUNCTIONS
              + "(?=\\s*(?:$|[,.;!?\\n]|\\b(?:in|at|of|from|or|and|who)\\b))|(?:"
              + FUNCTIONS
              + " "
              + ROLE
              + "|(?:"
              + CHIEF
              + ")"
              + "|(?:hr|procurement|purchasing|finance|marketing|ops)(?: teams?| departments?| dept)?"
              + "|(?:(?:one|person|people|guy|team|someone) )?(?:who|that)"
              + " (?:handles?|runs?|manages?|buys?|oversees?|looks? after) "
              + FUNCTIONS
              + ")(?= (?:in|at|of|from|inside|within)\\b)(?! (?:of|for) "
              + FUNCTION
              + "\\s*(?:$|[,.;!?\\n])))");

  /** "Packaging buyer" behind the firms whose buyer it is. */
  private static final Pattern BUYER =
      Pattern.compile(
          "(?i)(?<=,) ?(?:[\\w&]{1,20} ){0,3}(?:buyers?|purchasers?|heads?|contacts?)\\s?(?=$|[,.;!?\\n])");

  private JobTitle() {}

  /** Blanks people at the companies that are asked for, and reports them. */
  static void setAside(StringBuilder text, List<Ignored> ignored) {
    for (Pattern pattern : List.of(WITHIN, BUYER)) {
      Matcher person = pattern.matcher(text.toString());
      while (person.find()) {
        ignored.add(new Ignored(Echo.of(person.group().strip()), Ignored.Reason.PERSON));
        SetAside.blank(text, person.start(), person.end());
      }
    }
  }

  static boolean isIn(List<Piece> part) {
    if (HONORIFICS.contains(part.get(0).first().key())) {
      return true;
    }
    for (int i = 0; i < part.size(); i++) {
      if (part.get(i).carriesMeaning()) {
        boolean after = i + 1 < part.size() && is(part.get(i + 1), AFTER);
        boolean firms = Businesses.arePlural(part.get(i)); // "directors of clinics" lead these
        boolean of = i > 1 && !firms && part.get(i - 1).first().key().equals("of");
        if (after || (of && is(part.get(i - 2), BEFORE))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean is(Piece piece, Set<String> words) {
    boolean leads = piece.last().text().equals("leads"); // "law firm leads" are what all want
    return !piece.isPhrase() && !leads && words.contains(piece.last().key());
  }
}
