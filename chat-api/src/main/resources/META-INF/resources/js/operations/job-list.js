import { el } from "../page/dom.js";
import { ago, number } from "../page/format.js";
import { stateOf } from "../job/state.js";

export function jobList(jobs) {
  if (!jobs.length) return el("p", { class: "help" }, "No job yet. A broad industry in the chat makes one.");
  return el("ul", { class: "jobs" }, jobs.map(line));
}

function line(job) {
  const state = stateOf(job);
  const fill = el("span", { class: "fill" });
  fill.style.inlineSize = `${(100 * job.processed) / Math.max(1, job.total)}%`;
  return el("li", { "data-state": state.name },
    el("a", { href: `#/jobs/${job.job_id}` }, `Job ${job.job_id}`),
    el("span", { class: "what" }, job.terms.join(", ")),
    el("span", { class: "track", "aria-hidden": "true" }, fill),
    el("small", {}, `${number(job.processed)} of ${number(job.total)} · ${ago(job.finishedAt ?? job.createdAt)}`),
    el("span", { class: "pill" }, state.label));
}
