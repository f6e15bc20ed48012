import { el } from "../page/dom.js";
import { calm } from "../page/format.js";
import { askFor } from "./ask.js";

const SHOWN = 6;

// By which evidence a code was found, in words a reader knows.
const HOW = { code: "by its code", alias: "everyday word", title: "by its title", words: "by its words", fuzzy: "corrected spelling" };

/** What was understood of each term: the codes it stands for, how, and what is left out. */
export function terms(list, found) {
  const shown = list.filter((term) => term.matched.length);
  if (!shown.length) return null;
  return el("ul", { class: "terms", "aria-label": "Understood as" },
    shown.map((term) => line(term, found)),
    leftOut(shown.flatMap((term) => term.excluded ?? [])));
}

function line(term, found) {
  const more = term.matched.length - SHOWN;
  return el("li", {},
    el("p", { class: "said" }, term.input,
      term.readAs ? el("small", {}, ` read as “${term.readAs}”`) : null,
      term.needsConfirmation && found ? el("small", {}, " not sure, so not used; did you mean one of these?") : null),
    el("div", { class: "chips" },
      term.matched.slice(0, SHOWN).map((match) => (term.needsConfirmation ? question(match) : chip(match))),
      more > 0 ? el("span", { class: "chip" }, `and ${more} more`) : null));
}

// What one term excludes is excluded from all.
function leftOut(list) {
  if (!list.length) return null;
  const once = [...new Map(list.map((out) => [out.code, out])).values()];
  return el("li", {}, el("p", { class: "said" }, "Without"), el("div", { class: "chips" }, once.map(excluded)));
}

const chip = (match) =>
  el("span", { class: "chip" },
    el("b", {}, match.code), calm(match.title),
    el("small", {}, HOW[match.how] ?? match.how));

const question = (match) =>
  el("button", { type: "button", class: "chip", onclick: askFor(match.code, match.title) },
    el("b", {}, match.code), calm(match.title), "?");

const excluded = (out) => el("span", { class: "chip out" }, el("s", {}, el("b", {}, out.code), " ", calm(out.title)));
