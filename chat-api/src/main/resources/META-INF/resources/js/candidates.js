import { call } from "./api.js";
import { byId, el, problemNotice } from "./dom.js";
import { calm, number } from "./format.js";

// The list, page by page: one request at a time, a new filter ends the request of the old one.
export function candidateList({ debounceMs }) {
  const [rows, status, more, filter, industry] = ["rows", "rows-status", "more", "filter", "industry"].map(byId);
  let flight = null;
  let next = null;
  let shown = 0;
  let pause = null;

  async function load({ fresh }) {
    flight?.abort();
    const mine = (flight = new AbortController());
    more.disabled = true;
    rows.classList.toggle("stale", fresh && shown > 0);
    const query = new URLSearchParams({ limit: fresh ? 25 : 50 });
    if (industry.value.trim()) query.set("industry", industry.value.trim());
    if (!fresh) query.set("after", next);
    try {
      const { data } = await call(`candidates?${query}`, { signal: mine.signal });
      if (fresh) {
        rows.replaceChildren();
        shown = 0;
      }
      rows.append(...data.items.map(row));
      shown += data.items.length;
      next = data.nextCursor;
      more.hidden = next === null;
      say(data);
    } catch (failure) {
      if (failure.name === "AbortError") return;
      status.replaceChildren(problemNotice(failure.problem ?? {}, () => load({ fresh })));
    } finally {
      if (flight === mine) {
        flight = null;
        more.disabled = false;
        rows.classList.remove("stale");
      }
    }
  }

  function say() {
    if (shown) status.textContent = `${number(shown)} shown${next === null ? ", that is all" : ""}.`;
    else status.textContent = industry.value.trim()
      ? "No company of that industry yet. Ask for it in the chat."
      : "No companies yet. Ask for an industry above, and the first ten appear here.";
  }

  function row(company) {
    return el("tr", {},
      el("td", {}, el("strong", {}, company.name), el("small", {}, [company.uen, company.website_domain].filter(Boolean).join(" · ") || "no UEN")),
      el("td", {}, calm(company.industry_norm) || "–", el("small", {}, company.industry_code ?? "")),
      el("td", {}, company.sg_registered === null ? "not stated" : company.sg_registered ? "live" : "ended"),
      el("td", { class: "number" }, ...score(company.score)));
  }

  function score(value) {
    if (value === null) return ["not scored yet"];
    return [el("meter", { min: 0, max: 1, low: 0.4, high: 0.7, optimum: 1, value, "aria-hidden": "true" }), value.toFixed(2)];
  }

  more.addEventListener("click", () => load({ fresh: false }));
  filter.addEventListener("submit", (event) => event.preventDefault());
  industry.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => load({ fresh: true }), debounceMs);
  });
  load({ fresh: true });

  // New rows renew the first page only; whoever has read on is not thrown back.
  return { renew: () => { if (shown <= 25 && !flight) load({ fresh: true }); } };
}
