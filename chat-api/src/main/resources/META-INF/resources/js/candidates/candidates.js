import { el, problemNotice, say, skeleton } from "../page/dom.js";
import { onCompanies } from "../page/events.js";
import { number, plural } from "../page/format.js";
import { info } from "../page/info.js";
import { isShown, keepInAddress, onView } from "../page/router.js";
import { downloadCsv } from "./download.js";
import { Pages } from "./pages.js";
import { row } from "./row.js";
import { VirtualRows } from "./virtual-rows.js";

// The next page is fetched when fewer rows than this are left below.
const NEAR_THE_END = 40;

// Companies come in batches; the head of the list follows at most this often.
const CALM_MS = 2000;

class Candidates extends HTMLElement {
  #shown = null;
  #pause = null;
  #stale = false;

  connectedCallback() {
    [this.industry, this.status, this.grid, this.scroller, this.fresh, this.download] = [
      "#industry", "[role=status]", ".grid", ".grid-scroll", ".fresh", ".download",
    ].map((selector) => this.querySelector(selector));
    this.canvas = this.querySelector(".grid-rows");
    this.pages = new Pages((change) => this.#changed(change));
    this.rows = new VirtualRows(this.scroller, this.canvas, (index) => row(this.pages.rows[index], index), (last) => {
      if (last > this.pages.rows.length - NEAR_THE_END) this.pages.more();
    });
    this.foot = this.querySelector(".grid-foot");
    this.#listen();
    // Not every browser remembers where a hidden element was scrolled to.
    onView("candidates", ({ query }) => this.#goTo(query), () => (this.scrolledTo = this.scroller.scrollTop));
  }

  #listen() {
    this.querySelector("form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#ask();
    });
    this.industry.addEventListener("input", () => {
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => this.#ask(), info.chat_debounce_ms);
    });
    this.querySelectorAll("[name=sort]").forEach((choice) => choice.addEventListener("change", () => this.#ask()));
    this.fresh.addEventListener("click", () => this.#restart());
    this.download.addEventListener("click", () => downloadCsv(this.download, this.#query()));
    onCompanies(() => this.#arrived());
  }

  // By a link with a filter, or back to the list as it was.
  #goTo(query) {
    const asked = query.get("industry") ?? "";
    const sort = query.get("sort") ?? "score";
    const isNew = this.#shown === null || asked !== (this.#shown.industry ?? "") || sort !== (this.#shown.sort ?? "score");
    if (isNew) {
      this.industry.value = asked;
      this.querySelectorAll("[name=sort]").forEach((choice) => (choice.checked = choice.value === (sort === "newest" ? sort : "score")));
      this.#restart();
      return;
    }
    this.scroller.scrollTop = this.scrolledTo ?? 0;
    if (this.#stale && this.scroller.scrollTop === 0) this.#restart(true);
  }

  #query() {
    const sort = this.querySelector("[name=sort]:checked").value;
    return { industry: this.industry.value.trim() || undefined, sort: sort === "score" ? undefined : sort };
  }

  #ask() {
    clearTimeout(this.#pause);
    const query = this.#query();
    if (query.industry !== this.#shown?.industry || query.sort !== this.#shown?.sort) this.#restart();
  }

  #restart(isQuiet) {
    this.#shown = this.#query();
    this.#stale = false;
    this.fresh.hidden = true;
    keepInAddress("candidates", this.#shown);
    this.pages.restart(this.#shown, isQuiet);
  }

  // Whoever reads further down is not thrown back to the top.
  #arrived() {
    this.#stale = true;
    if (!isShown("candidates")) return;
    if (this.scroller.scrollTop > 0) this.fresh.hidden = false;
    else this.calm ??= setTimeout(() => {
      this.calm = null;
      if (this.#stale && !this.pages.isLoading) this.#restart(true);
    }, CALM_MS);
  }

  #changed({ isFresh, failure }) {
    const count = this.pages.rows.length;
    const loading = this.pages.isLoading;
    this.grid.setAttribute("aria-busy", String(loading));
    this.grid.classList.toggle("stale", loading && isFresh && count > 0);
    // The header is row 1; -1 says that the end is not known yet.
    this.grid.setAttribute("aria-rowcount", this.pages.isComplete ? count + 1 : -1);
    this.foot.replaceChildren(...this.#footer(loading, failure, isFresh));
    if (!loading && !failure) {
      if (isFresh) this.scroller.scrollTop = 0;
      this.rows.show(count, isFresh);
    }
    say(this.status, loading && isFresh ? "Looking…" : this.#summary(count));
  }

  #footer(loading, failure, isFresh) {
    const retry = () => (isFresh ? this.#restart() : this.pages.more());
    if (failure) return [problemNotice(failure, retry)];
    if (loading) return this.pages.rows.length && isFresh ? [] : [skeleton(isFresh ? 8 : 2)];
    return this.pages.rows.length ? [] : [this.#empty()];
  }

  #empty() {
    return el("div", { class: "empty" },
      el("p", {}, el("strong", {}, this.#shown.industry ? "No company of that industry yet" : "No companies yet")),
      el("p", {}, "Ask for an industry in the chat: ten companies appear here at once, the others overnight."),
      el("a", { class: "button", href: "#/" }, "Go to the chat"));
  }

  #summary(count) {
    if (!count) return "";
    return this.pages.isComplete ? `${plural(count, "company", "companies")}, that is all.` : `${number(count)} loaded; more come as you scroll.`;
  }
}

customElements.define("hs-candidates", Candidates);
