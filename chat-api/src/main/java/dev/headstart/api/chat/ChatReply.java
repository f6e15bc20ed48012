package dev.headstart.api.chat;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.headstart.company.UpsertedCompany;
import dev.headstart.industry.Excluded;
import dev.headstart.industry.Match;
import dev.headstart.industry.TermResolution;
import dev.headstart.job.Job;
import dev.headstart.staging.StagedMatch;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

/**
 * Body of the answer to POST /chat.
 *
 * @param reply Markdown for a person
 * @param count how many live register rows match
 * @param companies the head, as upserted
 * @param preview names only, when STAGING_UPSERT_MODE is sync_preview
 * @param hints narrower industries, when there are many matches
 * @param job the rest; null when there is none
 * @param notice what did not go as usual; null when all did
 * @param ignored what was not used as an industry
 * @param resolverVersion of the rules that understood the message
 * @param lexiconVersion of our lexicon, with a fingerprint of the tenant's overrides
 */
public record ChatReply(
    String reply,
    List<Term> terms,
    Count count,
    List<Company> companies,
    List<Preview> preview,
    List<Hint> hints,
    JobSummary job,
    String notice,
    List<Ignored> ignored,
    String threadId,
    String resolverVersion,
    String lexiconVersion) {

  /** What was understood of one term. */
  public record Term(
      String input,
      List<MatchedCode> matched,
      List<ExcludedCode> excluded,
      double confidence,
      String readAs,
      boolean needsConfirmation) {
    static Term of(TermResolution term) {
      return new Term(
          term.input(),
          term.matched().stream().map(MatchedCode::of).toList(),
          term.excluded().stream().map(ExcludedCode::of).toList(),
          term.confidence(),
          term.readAs().orElse(null),
          term.needsConfirmation());
    }
  }

  /** One code a term stands for. */
  public record MatchedCode(
      String code, String level, String title, String how, double confidence) {
    static MatchedCode of(Match match) {
      return new MatchedCode(
          match.code(),
          match.level().name().toLowerCase(Locale.ROOT),
          match.title(),
          match.how().name().toLowerCase(Locale.ROOT),
          match.confidence());
    }
  }

  /** One code the user ruled out. */
  public record ExcludedCode(String input, String code, String level, String title) {
    static ExcludedCode of(Excluded excluded) {
      return new ExcludedCode(
          excluded.input(),
          excluded.code(),
          excluded.level().name().toLowerCase(Locale.ROOT),
          excluded.title());
    }
  }

  /**
   * @param relation eq: exactly so many
   */
  public record Count(long value, String relation) {
    static Count exactly(long value) {
      return new Count(value, "eq");
    }
  }

  /** One company of the head. */
  public record Company(
      @JsonProperty("company_id") long companyId,
      String uen,
      String name,
      @JsonProperty("industry_code") String industryCode,
      @JsonProperty("industry_norm") String industryNorm,
      @JsonProperty("sg_registered") Boolean sgRegistered) {
    static Company of(UpsertedCompany company) {
      return new Company(
          company.companyId(),
          company.uen(),
          company.name(),
          company.industryCode(),
          company.industryNorm(),
          company.sgRegistered());
    }
  }

  /** One name that would be upserted. */
  public record Preview(String uen, String name, @JsonProperty("industry_code") String code) {
    static Preview of(StagedMatch match) {
      return new Preview(match.uen(), match.name(), match.code());
    }
  }

  /** A narrower industry to ask for, by its code. */
  public record Hint(String code, String title, long count) {}

  /** The job that holds the rest. */
  public record JobSummary(
      @JsonProperty("job_id") long jobId,
      String status,
      OffsetDateTime scheduledFor,
      long remaining,
      boolean deduplicated) {
    static JobSummary of(Job job, boolean deduplicated) {
      return new JobSummary(
          job.jobId(), job.status().word(), job.scheduledFor(), job.remaining(), deduplicated);
    }
  }

  /** A piece of the message that was not used, and why. */
  public record Ignored(String text, String reason) {
    static Ignored of(dev.headstart.industry.Ignored ignored) {
      return new Ignored(ignored.text(), ignored.reason().text());
    }
  }
}
