import { call } from "../page/api.js";
import { el, say } from "../page/dom.js";
import { calm, number, plural } from "../page/format.js";
import { info } from "../page/info.js";
import { ask, inWords } from "./ask.js";

const LONGEST_QUERY = 80;
const BETWEEN_TERMS = /[,;\n]|\s(?:and|or|but|not)\s/gi;

// Suggests industries for the last term while it is typed: asks after a pause, takes the question
// back when the text goes on, and starts nothing.
class LookAhead extends HTMLElement {
  #pause = null;
  #flight = null;
  #active = -1;

  connectedCallback() {
    [this.input, this.list, this.status] = ["input", "ul", "[role=status]"].map((part) => this.querySelector(part));
    this.input.addEventListener("input", () => this.#typed());
    this.input.addEventListener("keydown", (event) => this.#key(event));
    this.input.addEventListener("blur", () => this.#close());
    // The input keeps the focus, so that blur does not close the list under the pointer.
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
  }

  get value() {
    return this.input.value;
  }

  /** Puts a text in again, unless the next one is being typed. */
  restore(text) {
    this.input.value ||= text;
  }

  focus() {
    this.input.focus({ preventScroll: true });
  }

  clear() {
    this.input.value = "";
    this.#close();
  }

  #typed() {
    this.#takeBack();
    if (this.#lastTerm().text) this.#pause = setTimeout(() => this.#look(), info.chat_debounce_ms);
    else this.#close();
  }

  #takeBack() {
    clearTimeout(this.#pause);
    this.#flight?.abort();
    this.#flight = null;
  }

  #lastTerm() {
    const ends = [...this.value.matchAll(BETWEEN_TERMS)].map((found) => found.index + found[0].length);
    const from = ends.at(-1) ?? 0;
    return { from, text: this.value.slice(from).trim().slice(0, LONGEST_QUERY) };
  }

  async #look() {
    const flight = (this.#flight = new AbortController());
    const query = new URLSearchParams({ q: this.#lastTerm().text, limit: 6 });
    try {
      const { data } = await call(`industries?${query}`, { signal: flight.signal });
      if (flight === this.#flight) this.#open(data.items);
    } catch {
      // Without suggestions one types on; sending says what is wrong.
      if (flight === this.#flight) this.#close();
    }
  }

  #open(items) {
    this.#active = -1;
    this.input.removeAttribute("aria-activedescendant");
    this.list.replaceChildren(...items.map((item, index) =>
      el("li", { id: `suggestion-${index}`, role: "option", "aria-selected": "false", onclick: () => this.#choose(item) },
        el("span", { class: "code" }, item.code),
        el("span", { class: "title" }, calm(item.title), item.alias ? el("small", {}, `“${item.alias}”`) : null),
        el("span", { class: "live" }, number(item.count), el("span", { class: "hidden" }, " live companies")))));
    this.items = items;
    this.list.hidden = items.length === 0;
    this.input.setAttribute("aria-expanded", String(items.length > 0));
    say(this.status, items.length ? `${plural(items.length, "industry", "industries")} to choose from` : "");
  }

  #close() {
    this.#takeBack();
    this.#open([]);
  }

  #key(event) {
    if (event.isComposing) return;
    if (event.key === "Escape" && !this.list.hidden) {
      event.stopPropagation();
      this.#close();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (this.list.hidden) return;
      event.preventDefault();
      this.#move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && this.#active >= 0) {
      event.preventDefault();
      this.#choose(this.items[this.#active]);
    }
  }

  // -1 is the text itself: one step beyond either end.
  #move(step) {
    const count = this.items.length + 1;
    this.#active = ((this.#active + 1 + step + count) % count) - 1;
    [...this.list.children].forEach((option, index) => {
      option.setAttribute("aria-selected", String(index === this.#active));
      if (index === this.#active) option.scrollIntoView({ block: "nearest" });
    });
    if (this.#active < 0) this.input.removeAttribute("aria-activedescendant");
    else this.input.setAttribute("aria-activedescendant", `suggestion-${this.#active}`);
  }

  // A single term is sent; one of several completes the text.
  #choose(item) {
    const { from } = this.#lastTerm();
    if (from > 0) {
      this.input.value = `${this.value.slice(0, from).trimEnd()} ${inWords(item.code)}`;
      this.#close();
      return;
    }
    ask(this, item.code, item.title);
  }
}

customElements.define("hs-look-ahead", LookAhead);
