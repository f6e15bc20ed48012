package dev.headstart.api.jobs;

import dev.headstart.job.Job;
import dev.headstart.job.ParkedRow;
import dev.headstart.settings.Settings;
import dev.headstart.window.NightWindow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;

/** Answers about jobs, with the headers that tell a client when to ask again. */
@ApplicationScoped
class JobResponses {
  /** Even when the window is far, so that a client notices a window opened by hand. */
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

  private final NightWindow window;
  private final Clock clock;

  JobResponses(Settings settings, Clock clock) {
    this.window = NightWindow.of(settings);
    this.clock = clock;
  }

  JobView view(Job job, List<ParkedRow> parked) {
    return JobView.of(job, scheduledFor(job), parked);
  }

  /** 304 when the client has this very state already. */
  Response status(Job job, List<ParkedRow> parked, Request request) {
    JobView view = view(job, parked);
    EntityTag tag = new EntityTag(fingerprint(view));
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return retryAfter(unchanged == null ? Response.ok(view).tag(tag) : unchanged, job).build();
  }

  /** Of all that is sent: two states never share it, as two hash codes sometimes would. */
  private static String fingerprint(JobView view) {
    try {
      byte[] text = view.toString().getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  Response accepted(Job job, JobAccepted body) {
    return retryAfter(
            Response.accepted(body).header(HttpHeaders.LOCATION, "/jobs/" + job.jobId()), job)
        .build();
  }

  /** A job left over from a past window goes on in the next one. */
  OffsetDateTime scheduledFor(Job job) {
    Instant now = clock.instant();
    Instant planned = job.scheduledFor().toInstant();
    Instant next = planned.isAfter(now) ? planned : window.scheduledFor(now);
    return next.atOffset(ZoneOffset.UTC);
  }

  private Response.ResponseBuilder retryAfter(Response.ResponseBuilder response, Job job) {
    return switch (job.status()) {
      case QUEUED -> response.header(HttpHeaders.RETRY_AFTER, secondsUntil(scheduledFor(job)));
      case RUNNING -> response.header(HttpHeaders.RETRY_AFTER, 1);
      case DONE, ERROR -> response;
    };
  }

  private long secondsUntil(OffsetDateTime moment) {
    long seconds = Duration.between(clock.instant(), moment.toInstant()).toSeconds();
    return Math.max(1, Math.min(seconds, LONGEST_WAIT.toSeconds()));
  }
}
