package dev.headstart.api.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headstart.api.sse.SseText;
import dev.headstart.job.Job;
import dev.headstart.job.ParkedRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A state of a job as an event; the data is what GET /jobs/{job_id} would answer. */
@ApplicationScoped
class JobEventText {
  private final JobResponses responses;
  private final ObjectMapper json;

  JobEventText(JobResponses responses, ObjectMapper json) {
    this.responses = responses;
    this.json = json;
  }

  byte[] of(Job job, List<ParkedRow> parked) {
    try {
      return SseText.event(
          id(job), "progress", json.writeValueAsString(responses.view(job, parked)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Names a state: a client that has seen it is told of the next one only. */
  static String id(Job job) {
    return job.status().word()
        + "-"
        + job.processed()
        + "-"
        + job.parked()
        + (job.cancelRequested() ? "-cancelled" : "");
  }
}
