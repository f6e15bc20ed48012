package dev.headstart.api.jobs;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Body of 202: the job that holds all matches.
 *
 * @param notUnderstood terms that stand for no industry and are not part of the job
 */
@RegisterForReflection // a native image sees no type in a Response
public record JobAccepted(
    @JsonProperty("job_id") long jobId,
    String status,
    long processed,
    long total,
    OffsetDateTime scheduledFor,
    boolean deduplicated,
    List<String> notUnderstood) {}
