import { el } from "./dom.js";
import { calm, number, plural } from "./format.js";
import { markdown } from "./markdown.js";

// One answer of the chat: what was understood, how many match, the companies, where to narrow.
export function reply(answer, ask) {
  return el(
    "article",
    { class: "answer", "aria-label": "Answer" },
    terms(answer.terms ?? []),
    count(answer.count),
    cards(answer.companies ?? []),
    el("div", { class: "text" }, markdown(prose(answer))),
    answer.notice ? el("p", { class: "notice" }, answer.notice) : null,
    hints(answer.hints ?? [], ask),
  );
}

// What has a shape of its own here is not said twice; a corrected spelling is worth the words.
function prose(answer) {
  const corrected = (answer.terms ?? []).some((term) => term.readAs);
  const shown = [
    answer.count?.value ? /^[\d,]+ live compan(y|ies) match(es)?\.$/ : null,
    answer.hints?.length ? /^That is broad/ : null,
    answer.companies?.length ? /^Here to start with/ : null,
    answer.count?.value && !corrected ? /^\*\*/ : null,
    answer.notice ? new RegExp(`^${answer.notice.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`) : null,
  ].filter(Boolean);
  return answer.reply
    .split(/\n{2,}/)
    .filter((block) => !shown.some((shape) => shape.test(block)))
    .join("\n\n");
}

function terms(list) {
  const chips = list.flatMap((term) => [
    ...term.matched.slice(0, 6).map((match) =>
      el("span", { class: "chip", title: `${term.input}: ${match.level}, by ${match.how.replaceAll("_", " ")}` },
        el("b", {}, match.code), calm(match.title)),
    ),
    term.matched.length > 6 ? el("span", { class: "chip" }, `and ${term.matched.length - 6} more`) : null,
    ...(term.excluded ?? []).map((out) => el("span", { class: "chip out" }, `not ${calm(out.title ?? out.input)}`)),
  ]).filter(Boolean);
  return chips.length
    ? el("div", {}, el("p", { class: "label" }, "Understood as"), el("div", { class: "chips" }, chips))
    : null;
}

function count(found) {
  if (!found?.value) return null;
  const many = found.relation === "gte" ? "at least " : "";
  return el("p", { class: "count" }, many + number(found.value), " ",
    el("small", {}, found.value === 1 ? "live company" : "live companies"));
}

function cards(companies) {
  if (!companies.length) return null;
  return el("div", {},
    el("p", { class: "label" }, `${plural(companies.length, "company", "companies")} ready now`),
    el("ul", { class: "cards" }, companies.slice(0, 10).map((company) =>
      el("li", { class: "card" },
        el("h3", {}, company.name),
        el("p", {}, company.uen ? `UEN ${company.uen}` : "no UEN"),
        el("p", {}, `${company.industry_code ?? ""} ${calm(company.industry_norm)}`.trim())))));
}

function hints(list, ask) {
  if (!list.length) return null;
  return el("div", {},
    el("p", { class: "label" }, "Narrow it down"),
    el("div", { class: "chips" }, list.map((hint) =>
      el("button", { type: "button", class: "chip", onclick: () => ask(hint.code) },
        `${calm(hint.title)} `, el("span", { class: "soft" }, `${hint.code} · ${number(hint.count)}`)))));
}
