import { el } from "../page/dom.js";
import { clock, duration, number, plural } from "../page/format.js";
import { info } from "../page/info.js";
import { slowedBy } from "../job/state.js";
import { bars } from "./bars.js";

// NFR of the chat: what a person does not feel as waiting.
const GOAL_MS = 300;

export function figures(metrics, jobs) {
  return [
    panel("Chat: time to first byte",
      bars([["p95", metrics.chat_ttfb_p95_ms], ["p99", metrics.chat_ttfb_p99_ms]], GOAL_MS),
      verdict(metrics.chat_ttfb_p95_ms), samples(metrics.chat_ttfb_samples, "reply", "replies")),
    panel("Queue",
      big(metrics.job_queue_depth, metrics.job_queue_depth === 1 ? "job waits" : "jobs wait"),
      metrics.oldest_queued_age_s ? help(`the oldest for ${duration(metrics.oldest_queued_age_s)}`) : null),
    panel("Worker", worker(metrics, jobs)),
    panel("Rows",
      big(metrics.rows_per_min, "a minute, last measured"),
      help(`${plural(metrics.rows_processed_total, "row", "rows")} so far, ${plural(metrics.jobs_processed_total, "job", "jobs")} ended`),
      help(`${plural(metrics.lead_scores_total, "lead score", "lead scores")}`)),
    panel("Batches", bars([["p95", metrics.p95_batch_ms], ["p99", metrics.p99_batch_ms]]), samples(metrics.batch_samples, "batch", "batches")),
    panel("Jobs, from start to end", bars([["p95", metrics.p95_job_ms], ["p99", metrics.p99_job_ms]]), samples(metrics.job_samples, "job", "jobs")),
  ];
}

const panel = (title, ...content) => el("section", { class: "panel figure" }, el("h2", {}, title), content);

const big = (value, unit) => el("p", { class: "big" }, number(value), " ", el("small", {}, unit));

const help = (text) => el("p", { class: "help" }, text);

const samples = (count, one, many) => (count === undefined ? null : help(count ? plural(count, one, many) : `no ${many} in 24 hours`));

function verdict(p95) {
  if (p95 === null || p95 === undefined) return null;
  return p95 <= GOAL_MS
    ? el("p", { class: "verdict good" }, `✓ p95 is within ${GOAL_MS} ms`)
    : el("p", { class: "verdict bad" }, `✗ p95 is above ${GOAL_MS} ms`);
}

function worker(metrics, jobs) {
  const { opens_at, closes_at, zone } = info.window;
  const reason = jobs.find((job) => job.status === "running" && job.throttle)?.throttle;
  const state = metrics.jobs_running ? (reason ? "Slowed down" : "At work") : "Resting";
  return [
    el("p", { class: "big" }, state),
    metrics.jobs_running ? help(plural(metrics.jobs_running, "job runs now", "jobs run now")) : null,
    reason ? help(slowedBy(reason)) : null,
    opens_at ? help(`window ${clock(opens_at, zone)} to ${clock(closes_at, zone)}`) : null,
  ];
}
