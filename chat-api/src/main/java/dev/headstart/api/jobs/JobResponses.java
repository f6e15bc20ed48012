package dev.headstart.api.jobs;

import dev.headstart.job.Job;
import dev.headstart.job.ParkedRow;
import dev.headstart.settings.Settings;
import dev.headstart.window.NightWindow;
import io.smallrye.mutiny.Uni;
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
import java.util.function.Supplier;

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

  /** 304 when the client has this very state already; the parked rows are then not read. */
  Uni<Response> status(Job job, Request request, Supplier<Uni<List<ParkedRow>>> parked) {
    EntityTag tag = tag(job);
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    if (unchanged != null) {
      return Uni.createFrom().item(retryAfter(unchanged, job).build());
    }
    return parked.get().map(rows -> retryAfter(Response.ok(view(job, rows)).tag(tag), job).build());
  }

  /**
   * Of all that is sent: two states never share it, as two hash codes sometimes would. The sample
   * of parked rows grows with their count and needs no look.
   */
  private EntityTag tag(Job job) {
    try {
      byte[] text = view(job, List.of()).toString().getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      return new EntityTag(HexFormat.of().formatHex(digest, 0, 12));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  Response accepted(Job job, JobAccepted body) {
    return retryAfter(
            Response.accepted(body).header(HttpHeaders.LOCATION, "/jobs/" + job.jobId()), job)
        .build();
  }

  /**
   * A job left over from a past window goes on in the next one. One that an open window has not
   * come to yet is due since its own time or the window's begin, not since the moment of the
   * question.
   */
  OffsetDateTime scheduledFor(Job job) {
    Instant planned = job.scheduledFor().toInstant();
    NightWindow.Night night = window.openOrNext(clock.instant());
    return (planned.isBefore(night.opens()) ? night.opens() : planned).atOffset(ZoneOffset.UTC);
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
