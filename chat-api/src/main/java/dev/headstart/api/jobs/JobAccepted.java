package dev.headstart.api.jobs;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Body of 202: the job that holds all matches.
 *
 * @param notUnderstood terms that stand for no industry and are not part of the job
 */
public record JobAccepted(
    @JsonProperty("job_id") long jobId,
    String status,
    long processed,
    long total,
    OffsetDateTime scheduledFor,
    boolean deduplicated,
    List<String> notUnderstood) {}
