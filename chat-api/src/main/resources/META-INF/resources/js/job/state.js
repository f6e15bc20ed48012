import { clock, duration, number, plural, words } from "../page/format.js";

export const hasEnded = (job) => job.status === "done" || job.status === "error";

/** The job's state as a person would name it. */
export function stateOf(job) {
  if (job.status === "error") return { name: "failed", label: "Failed" };
  if (job.status === "done") {
    return job.outcome === "cancelled" ? { name: "cancelled", label: "Cancelled" } : { name: "done", label: "Done" };
  }
  if (job.cancelRequested) return { name: "running", label: "Cancelling" };
  if (job.status === "running") return { name: "running", label: "Running" };
  return job.processed ? { name: "paused", label: "Paused" } : { name: "queued", label: "Queued" };
}

// Why a job that is queued again was put down.
const PAUSED = {
  cap_reached: "tonight’s share is done",
  window_closed: "the night is over",
  paused: "an operator holds it back",
  turn_over: "it is another’s turn",
  shutdown: "the worker stopped",
  database_unavailable: "the database did not answer",
};

/** What happens now, or next, and when. */
export function headline(job, zone, now = Date.now()) {
  switch (stateOf(job).name) {
    case "failed":
      return job.error ?? "It failed; no reason was given.";
    case "cancelled":
      return job.processed ? `Cancelled after ${plural(job.processed, "company", "companies")}` : "Cancelled before it began";
    case "done":
      return `All ${plural(job.total, "company", "companies")} are there`;
    case "running":
      return job.cancelRequested ? "Stops at the end of this batch" : `${number(job.processed)} of ${plural(job.total, "company", "companies")}`;
    case "paused":
      return `${number(job.remaining)} remain: ${PAUSED[job.stopReason] ?? (words(job.stopReason) || "paused")}. Goes on ${when(job, zone, now)}`;
    default:
      return `${plural(job.total, "more company", "more companies")}: starts ${when(job, zone, now)}`;
  }
}

function when(job, zone, now) {
  const seconds = (new Date(job.scheduledFor) - now) / 1000;
  return seconds > 0 ? `${clock(job.scheduledFor, zone, now)}, in ${duration(seconds)}` : "at any moment";
}

const SLOWED_BY = {
  chat_slow: "the chat comes first",
  chat_active: "taking turns with the chat",
  batches_slow: "batches take long",
  database_busy: "the database is busy",
  cpu_busy: "the machine is busy",
};

/** Why the worker holds back. */
export const slowedBy = (throttle) => SLOWED_BY[throttle] ?? words(throttle);

export function facts(job) {
  const running = job.status === "running";
  return [
    job.terms?.length ? job.terms.join(", ") : null,
    job.processed && !running ? `${number(job.processed)} of ${number(job.total)} done` : null,
    running && job.rowsPerMinute ? `${number(job.rowsPerMinute)} a minute` : null,
    running && job.etaSeconds ? `${duration(job.etaSeconds)} left` : null,
    running && job.throttle ? `slowed down: ${slowedBy(job.throttle)}` : null,
  ].filter(Boolean);
}
