import { el } from "../page/dom.js";
import { milliseconds } from "../page/format.js";

/** Times as bars on one scale, with a line where the goal is. */
export function bars(entries, goal) {
  const most = Math.max(goal ? goal * 1.25 : 0, ...entries.map(([, value]) => value ?? 0)) || 1;
  return el("dl", { class: "bars" }, entries.map(([name, value]) => {
    const over = goal && value > goal;
    return el("div", {},
      el("dt", {}, name),
      el("dd", {}, track(value, most, goal, over), el("span", { class: over ? "value bad" : "value" }, milliseconds(value))));
  }));
}

function track(value, most, goal, over) {
  const fill = el("span", { class: over ? "fill over" : "fill" });
  fill.style.inlineSize = `${(100 * (value ?? 0)) / most}%`;
  const line = goal ? el("span", { class: "goal" }) : null;
  if (line) line.style.insetInlineStart = `${(100 * goal) / most}%`;
  return el("span", { class: "track", "aria-hidden": "true" }, fill, line);
}
