import { el } from "../page/dom.js";
import { ago, number } from "../page/format.js";

const SHOWN = 10;

/** What was lately asked for and not understood, the most wanted first. */
export function missList(misses) {
  if (!misses.length) return [el("li", { class: "help" }, "None: every term found something.")];
  const wanted = [...misses].sort((a, b) => b.count - a.count).slice(0, SHOWN);
  const most = wanted[0].count;
  return wanted.map((miss) => {
    const fill = el("span", { class: "fill" });
    fill.style.inlineSize = `${(100 * miss.count) / most}%`;
    return el("li", {},
      el("span", { class: "what" }, miss.term),
      el("span", { class: "track", "aria-hidden": "true" }, fill),
      el("small", {}, `${number(miss.count)} ×, ${ago(miss.last_seen)}`));
  });
}
