import { call } from "./api.js";
import { byId, el } from "./dom.js";
import { milliseconds, number } from "./format.js";

const GOAL_MS = 300;
const EVERY_S = 5;

// The figures of the service, renewed while somebody looks.
export function opsTiles() {
  const [tiles, status] = [byId("tiles"), byId("ops-status")];
  let failures = 0;
  let timer = null;

  async function renew() {
    clearTimeout(timer);
    timer = null;
    if (document.hidden) return;
    try {
      const { data } = await call("metrics");
      failures = 0;
      tiles.replaceChildren(...figures(data));
      status.textContent = `Percentiles: nearest rank over ${data.window === "PT24H" ? "24 hours" : data.window}`;
    } catch {
      failures += 1;
      status.textContent = "No figures right now.";
    }
    timer = setTimeout(renew, 1000 * Math.min(60, EVERY_S * 2 ** failures));
  }

  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && timer === null) renew();
  });
  renew();
}

function figures(m) {
  return [
    tile("Jobs queued", number(m.job_queue_depth), m.jobs_running ? `${m.jobs_running} running` : null),
    tile("Jobs ended", number(m.jobs_processed_total)),
    tile("Rows handled", number(m.rows_processed_total)),
    tile("Rows a minute", number(m.rows_per_min)),
    tile("Job time p95", milliseconds(m.p95_job_ms), p99(m.p99_job_ms)),
    tile("Lead scores", number(m.lead_scores_total)),
    tile("Chat first byte p95", milliseconds(m.chat_ttfb_p95_ms), p99(m.chat_ttfb_p99_ms), goal(m.chat_ttfb_p95_ms)),
  ];
}

const p99 = (ms) => (ms === null ? null : `p99 ${milliseconds(ms)}`);

function goal(p95) {
  if (p95 === null) return null;
  return p95 <= GOAL_MS
    ? el("dd", { class: "good" }, `✓ within ${GOAL_MS} ms`)
    : el("dd", { class: "bad" }, `✗ above ${GOAL_MS} ms`);
}

function tile(name, value, detail, more) {
  return el("div", { class: "tile" },
    el("dt", {}, name),
    el("dd", {}, value, detail ? el("small", {}, ` ${detail}`) : null),
    more);
}
