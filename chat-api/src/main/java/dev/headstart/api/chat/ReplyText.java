package dev.headstart.api.chat;

import dev.headstart.company.UpsertedCompany;
import dev.headstart.industry.Ignored;
import dev.headstart.industry.Match;
import dev.headstart.industry.SsicNode;
import dev.headstart.industry.TermResolution;
import dev.headstart.job.Job;
import dev.headstart.staging.StagedMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of the answer, in Markdown: short, friendly, something to act upon. */
final class ReplyText {
  private static final String EXAMPLES = "*Manufacturing*, *logistics and warehousing* or *46900*";

  private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\s]+");
  private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>|#~]");

  private ReplyText() {}

  static String noIndustry(ChatTurn turn) {
    List<TermResolution> unsure =
        turn.resolution().terms().stream().filter(TermResolution::needsConfirmation).toList();
    if (!unsure.isEmpty()) {
      return paragraphs(unsure.stream().map(ReplyText::didYouMean).toList());
    }
    return paragraphs(
        List.of(
            "Tell me an industry and I will find companies for you, for example " + EXAMPLES + ".",
            ignored(turn)));
  }

  static String noCompanies(ChatTurn turn) {
    return paragraphs(
        List.of(reading(turn), "The register has no live company there. Try a broader industry."));
  }

  static String understood(ChatTurn turn) {
    return paragraphs(
        List.of(
            reading(turn),
            many(turn.count(), "live company matches", "live companies match") + ".",
            ignored(turn)));
  }

  static String preview(ChatTurn turn, List<StagedMatch> names) {
    String list = names.stream().map(n -> "- " + plain(n.name())).collect(Collectors.joining("\n"));
    return paragraphs(List.of(understood(turn), list));
  }

  static String imported(ChatTurn turn, Head head, List<ChatReply.Hint> hints, Timing timing) {
    List<String> parts = new ArrayList<>();
    parts.add(understood(turn));
    if (!head.companies().isEmpty()) {
      parts.add("Here to start with:\n\n" + table(head.companies()));
    }
    head.rest().job().ifPresent(job -> parts.add(rest(job, head, timing)));
    parts.add(narrower(hints));
    return paragraphs(parts);
  }

  private static String rest(Job job, Head head, Timing timing) {
    String what =
        head.companies().isEmpty()
            ? many(job.remaining(), "company is", "companies are")
            : "The other " + many(job.remaining(), "is", "are");
    return switch (job.status()) {
      case RUNNING -> what + " being added right now, by job " + job.jobId() + ".";
      case QUEUED, DONE, ERROR ->
          what
              + (head.rest().deduplicated() ? " already queued" : " queued")
              + " as job "
              + job.jobId()
              + "; it goes on "
              + timing.of(job.scheduledFor())
              + ".";
    };
  }

  private static String narrower(List<ChatReply.Hint> hints) {
    if (hints.isEmpty()) {
      return "";
    }
    return "That is broad. To narrow it, ask for one of these: "
        + hints.stream()
            .map(h -> plain(h.title()) + " (" + asked(h.code()) + ", " + number(h.count()) + ")")
            .collect(Collectors.joining(" · "));
  }

  private static String reading(ChatTurn turn) {
    return turn.confidentTerms().stream().map(ReplyText::reading).collect(Collectors.joining("\n"));
  }

  private static String reading(TermResolution term) {
    String read = term.readAs().map(as -> " (I read it as *" + plain(as) + "*)").orElse("");
    List<Match> matched = term.matched();
    String first =
        matched.stream()
            .limit(3)
            .map(m -> plain(m.title()) + " (" + m.code() + ")")
            .collect(Collectors.joining(", "));
    String more = matched.size() > 3 ? " and " + (matched.size() - 3) + " more" : "";
    String without =
        term.excluded().isEmpty()
            ? ""
            : ", without "
                + term.excluded().stream()
                    .limit(3)
                    .map(e -> plain(e.title()))
                    .collect(Collectors.joining(", "));
    return "**" + plain(term.input()) + "**" + read + ": " + first + more + without + ".";
  }

  private static String didYouMean(TermResolution term) {
    return "I am not sure what **"
        + plain(term.input())
        + "** means. Did you mean "
        + term.matched().stream()
            .limit(3)
            .map(m -> plain(m.title()) + " (" + asked(m.code()) + ")")
            .collect(Collectors.joining(" or "))
        + "?";
  }

  /** To be copied into the next message. */
  private static String asked(String code) {
    return "`" + SsicNode.asked(code) + "`";
  }

  private static String ignored(ChatTurn turn) {
    return turn.resolution().ignored().stream()
        .map(ReplyText::ignored)
        .collect(Collectors.joining("; "))
        .transform(text -> text.isEmpty() ? "" : "Not used as industry: " + text + ".");
  }

  private static String ignored(Ignored ignored) {
    return plain(ignored.text()) + " (" + ignored.reason().text() + ")";
  }

  private static String table(List<UpsertedCompany> companies) {
    return "| Company | UEN | Industry |\n|---|---|---|\n"
        + companies.stream()
            .map(
                c ->
                    "| "
                        + plain(c.name())
                        + " | "
                        + plain(c.uen())
                        + " | "
                        + plain(c.industryNorm())
                        + " |")
            .collect(Collectors.joining("\n"));
  }

  private static String paragraphs(List<String> parts) {
    return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
  }

  private static String many(long count, String one, String several) {
    return number(count) + " " + (count == 1 ? one : several);
  }

  private static String number(long value) {
    return String.format(Locale.ENGLISH, "%,d", value);
  }

  /** Register and user text is shown, never interpreted: no Markdown, no HTML, no line breaks. */
  private static String plain(String text) {
    return text == null
        ? ""
        : MARKS.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("\\\\$0");
  }
}
