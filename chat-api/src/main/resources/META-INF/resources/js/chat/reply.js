import { el } from "../page/dom.js";
import { calm, number, plural } from "../page/format.js";
import { askFor } from "./ask.js";
import { markdown } from "./markdown.js";
import { terms } from "./terms.js";

const LONGEST_FILTER = 500;

// One answer of the chat: what was understood, how many match, the companies, the rest, where to narrow.
// What has a shape of its own is not said in words as well; an answer without any says it in words.
export function reply(answer, message) {
  const found = answer.count?.value > 0;
  return el("div", { class: "answer" },
    found ? null : el("div", { class: "text" }, markdown(answer.reply)),
    terms(answer.terms ?? [], found),
    found ? ignored(answer.ignored ?? []) : null,
    found ? count(answer.count, answer.companies?.length ? message : null) : null,
    answer.notice ? el("p", { class: "notice" }, answer.notice) : null,
    cards(answer.companies ?? []),
    preview(answer.preview ?? []),
    job(answer.job),
    hints(answer.hints ?? []));
}

function ignored(list) {
  if (!list.length) return null;
  return el("p", { class: "help" }, "Not used: ", list.map((piece) => `“${piece.text}” (${piece.reason})`).join("; "));
}

// The list is filtered by the same words, since it understands them as the chat does.
function count({ value, relation }, message) {
  return el("p", { class: "count" }, (relation === "gte" ? "at least " : "") + number(value), " ",
    el("small", {}, value === 1 ? "live company matches" : "live companies match"),
    message ? el("a", { href: `#/candidates?${new URLSearchParams({ industry: message.slice(0, LONGEST_FILTER) })}` }, "Show as a list") : null);
}

function hints(list) {
  if (!list.length) return null;
  return part("That is broad. Narrow it to", el("div", { class: "chips" }, list.map((hint) =>
    el("button", { type: "button", class: "chip", onclick: askFor(hint.code, hint.title) },
      calm(hint.title), el("span", { class: "live" }, number(hint.count), el("span", { class: "hidden" }, " companies"))))));
}

function cards(companies) {
  if (!companies.length) return null;
  return part(`${plural(companies.length, "company", "companies")} ready now`,
    el("ul", { class: "cards" }, companies.map((company) =>
      el("li", { class: "card" },
        el("strong", {}, company.name),
        el("span", {}, calm(company.industry_norm) || "industry not stated"),
        el("small", {}, [company.uen && `UEN ${company.uen}`, company.industry_code].filter(Boolean).join(" · "))))));
}

function preview(names) {
  if (!names.length) return null;
  return part("They would begin with",
    el("ul", { class: "preview" }, names.map((row) => el("li", {}, row.name, " ", el("small", {}, row.industry_code ?? "")))));
}

function job(summary) {
  if (!summary) return null;
  // The same job again: followed here, and above no more.
  document.querySelectorAll(`hs-chat hs-job[job-id="${summary.job_id}"]`).forEach((older) =>
    older.replaceWith(el("p", { class: "help" }, `Job ${summary.job_id} is shown further down.`)));
  return el("hs-job", { "job-id": summary.job_id });
}

const part = (label, content) => el("div", { class: "part" }, el("p", { class: "label" }, label), content);
