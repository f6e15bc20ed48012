import { el } from "../page/dom.js";
import { calm } from "../page/format.js";

/** One company of the list; row 1 is the header. */
export function row(company, index) {
  const industry = calm(company.industry_norm);
  const details = [company.uen ?? "no UEN", company.website_domain].filter(Boolean).join(" · ");
  return el("div", { role: "row", class: "grid-row", "aria-rowindex": index + 2 },
    cell("name", el("strong", { title: company.name }, company.name), el("small", {}, details)),
    cell("industry", el("span", { title: industry || null }, industry || "–"), el("small", {}, company.industry_code ?? "")),
    cell("register", el("span", {}, registered(company.sg_registered))),
    cell("score", score(company.score)));
}

const cell = (name, ...content) => el("div", { role: "cell", class: name }, content);

function registered(state) {
  if (state === null) return "not stated";
  return state ? "live" : "ended";
}

function score(value) {
  if (value === null) return el("small", {}, "not scored");
  const fill = el("span", {});
  fill.style.inlineSize = `${value * 100}%`;
  return [el("span", { class: "meter", "aria-hidden": "true" }, fill), value.toFixed(2)];
}
