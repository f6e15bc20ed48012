import { call } from "./api.js";
import { byId, el, problemNotice } from "./dom.js";
import { clock, duration, number, plural } from "./format.js";

// Follows one job: asks again when the service says so, not at all in a hidden tab or after the end.
export function jobPanel({ zone, onProgress }) {
  const [section, body] = [byId("job"), byId("job-body")];
  let id = null;
  let etag = null;
  let timer = null;
  let failures = 0;
  let processed = -1;

  function follow(jobId) {
    [id, etag, failures, processed] = [jobId, null, 0, -1];
    section.hidden = false;
    document.querySelector("main").classList.add("with-job");
    poll();
  }

  async function poll() {
    clearTimeout(timer);
    timer = null;
    if (id === null || document.hidden) return;
    const asked = id;
    try {
      const answer = await call(`jobs/${asked}`, { etag });
      if (asked !== id) return;
      failures = 0;
      etag = answer.etag ?? etag;
      if (answer.data) draw(answer.data);
      if (answer.data && ["done", "error"].includes(answer.data.status)) id = null;
      else again(answer.retryAfter ?? 5);
    } catch (failure) {
      if (asked !== id) return;
      if (failure.status === 404) id = null;
      body.replaceChildren(problemNotice(failure.problem ?? { detail: "Unknown state." }, failure.status === 404 ? null : poll));
      if (id !== null) again(failure.retryAfter ?? Math.min(60, 2 ** ++failures));
    }
  }

  const again = (seconds) => (timer = setTimeout(poll, seconds * 1000));

  function draw(job) {
    const running = job.status === "running";
    body.replaceChildren(
      el("p", { class: "state", role: "status" }, headline(job)),
      bar(job),
      el("p", { class: "facts" }, ...facts(job).map((fact) => el("span", {}, fact))),
      ...(job.status === "queued"
        ? [el("button", { type: "button", class: "quiet", onclick: poll }, "Look again")]
        : []),
    );
    section.querySelector(".now").hidden = job.status !== "queued";
    if (job.processed !== processed && (running || processed >= 0)) onProgress();
    processed = job.processed;
  }

  function headline(job) {
    if (job.status === "queued") {
      const seconds = (new Date(job.scheduledFor) - Date.now()) / 1000;
      const when = seconds > 0 ? `${clock(job.scheduledFor, zone)}, in ${duration(seconds)}` : "at any moment";
      return job.processed ? `${number(job.remaining)} left; goes on ${when}` : `Queued; starts ${when}`;
    }
    if (job.status === "running") return `Running: ${number(job.processed)} of ${number(job.total)}`;
    if (job.status === "done") return job.outcome === "cancelled" ? "Cancelled" : "All there";
    return `Failed: ${job.error ?? "no reason was given"}`;
  }

  function bar(job) {
    const label = { "aria-label": `Progress of job ${job.job_id}` };
    return job.status === "queued" && !job.processed
      ? el("progress", label)
      : el("progress", { ...label, max: Math.max(1, job.total), value: job.processed });
  }

  function facts(job) {
    return [
      `Job ${job.job_id}`,
      plural(job.total, "company", "companies"),
      job.processed ? `${number(job.processed)} done` : null,
      job.rowsPerMinute ? `${number(job.rowsPerMinute)} a minute` : null,
      job.etaSeconds ? `${duration(job.etaSeconds)} left` : null,
      job.errors ? `${number(job.errors.count)} could not be stored` : null,
      job.stopReason && job.status === "queued" ? `paused: ${job.stopReason.replaceAll("_", " ")}` : null,
    ].filter(Boolean);
  }

  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && id !== null) poll();
  });
  return { follow };
}
