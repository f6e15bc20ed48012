import { el } from "../page/dom.js";
import { clock, duration, number, plural, words } from "../page/format.js";
import { info } from "../page/info.js";

const MARKS = { completed: "✓", partial: "◐", failed: "✗" };
const compact = new Intl.NumberFormat("en-SG", { notation: "compact", maximumFractionDigits: 1 });

// The last runs as columns: how many rows, how long, how it ended. A list, so it can also be read.
class Nights extends HTMLElement {
  show(nights) {
    const told = JSON.stringify(nights);
    if (told === this.told) return;
    this.told = told;
    this.replaceChildren(
      el("section", { class: "panel", "aria-labelledby": "nights-title" },
        el("div", { class: "headline" },
          el("h2", { id: "nights-title" }, "Last nights"),
          nights.length ? el("p", { class: "help legend" }, "rows, and how long · ✓ completed · ◐ some remain · ✗ failed") : null),
        nights.length ? chart(nights) : el("p", { class: "help" }, `No night yet. The window opens at ${info.window.start ?? "night"}.`)));
  }
}

function chart(nights) {
  const most = Math.max(1, ...nights.map((night) => night.rows));
  return el("ol", { class: "nights" }, [...nights].reverse().map((night) => column(night, most)));
}

function column(night, most) {
  const outcome = night.outcome ?? "running";
  const bar = el("span", { class: `night-bar ${outcome}` });
  bar.style.blockSize = `${Math.max(night.rows ? 3 : 0.5, (100 * night.rows) / most)}%`;
  return el("li", { title: tell(night, outcome) },
    el("span", { class: "hidden" }, tell(night, outcome)),
    el("span", { class: "night-rows", "aria-hidden": "true" }, compact.format(night.rows)),
    el("span", { class: "night-space", "aria-hidden": "true" }, bar),
    el("span", { class: "night-day", "aria-hidden": "true" }, day(night)),
    el("span", { class: "night-end", "aria-hidden": "true" }, `${MARKS[night.outcome] ?? "…"} ${duration(night.duration_s)}`));
}

const day = (night) =>
  night.kind === "now" ? "by hand" : new Intl.DateTimeFormat("en-SG", { day: "numeric", month: "short" }).format(new Date(`${night.window_date}T12:00`));

function tell(night, outcome) {
  const why = night.stop_reason && night.stop_reason !== night.outcome ? ` (${words(night.stop_reason)})` : "";
  const errors = night.rows_error ? `, ${number(night.rows_error)} could not be stored` : "";
  const when = night.kind === "now" ? `opened by hand ${clock(night.started_at, info.window.zone)}` : day(night);
  return `${when}: ${plural(night.rows, "row", "rows")} in ${duration(night.duration_s)}, ${outcome}${why}${errors}`;
}

customElements.define("hs-nights", Nights);
