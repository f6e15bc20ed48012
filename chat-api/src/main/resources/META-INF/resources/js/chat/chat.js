import { call, isAbort } from "../page/api.js";
import { calmMotion, el, problemNotice, skeleton } from "../page/dom.js";
import { announceCompanies } from "../page/events.js";
import { onView } from "../page/router.js";
import "./look-ahead.js";
import { reply } from "./reply.js";

const EXAMPLES = ["Logistics and warehousing", "Fintech and SaaS", "Food manufacturing, but not bakeries"];

// Not there where the page is neither local nor encrypted; then there is no key.
const newKey = () => crypto.randomUUID?.();

// One message at a time: Enter sends once, Esc or Stop aborts; only sending starts anything.
class Chat extends HTMLElement {
  #flight = null;

  connectedCallback() {
    [this.log, this.form, this.send, this.stop, this.examples, this.lookAhead] = [
      ".log", "form", ".send", ".stop", ".examples", "hs-look-ahead",
    ].map((selector) => this.querySelector(selector));
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!this.#flight) this.ask(this.lookAhead.value);
    });
    this.stop.addEventListener("click", () => this.#flight?.abort());
    this.addEventListener("ask", ({ detail }) => this.ask(detail.message, detail.said));
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.#flight?.abort();
    });
    this.examples.append(...EXAMPLES.map((text) =>
      el("button", { type: "button", class: "chip", onclick: () => this.ask(text) }, text)));
    // Where keys are at hand; on a phone the keyboard would cover the page.
    onView("chat", () => matchMedia("(hover: hover)").matches && this.lookAhead.focus());
  }

  /**
   * @param said what the conversation shows for it, where the message is a bare code
   * @param key the same when it is tried again, so that nothing is done twice
   */
  async ask(message, said = message, key = newKey()) {
    if (this.#flight || !message.trim()) return;
    const flight = (this.#flight = new AbortController());
    this.lookAhead.clear();
    this.#busy(true);
    const answer = el("div", { class: "answer waiting" }, el("p", { class: "hidden" }, "Looking…"), skeleton(4));
    const exchange = el("section", { class: "exchange", "aria-label": said }, el("p", { class: "mine" }, said), answer);
    this.log.append(exchange);
    this.classList.add("started");
    this.#show(exchange);
    try {
      const { data } = await call("chat", { method: "POST", body: { message }, key, signal: flight.signal });
      answer.replaceWith(reply(data, message));
      if (data.companies?.length) announceCompanies();
    } catch (failure) {
      answer.replaceWith(isAbort(failure)
        ? el("p", { class: "help" }, "Stopped.")
        : problemNotice(failure, () => this.ask(message, said, key)));
      if (isAbort(failure) && said === message) this.lookAhead.restore(message);
    } finally {
      this.#flight = null;
      this.#busy(false);
    }
    this.#show(exchange);
  }

  #busy(is) {
    this.send.hidden = is;
    this.stop.hidden = !is;
    this.log.setAttribute("aria-busy", String(is));
  }

  #show(exchange) {
    exchange.scrollIntoView({ block: "start", behavior: calmMotion() ? "instant" : "smooth" });
  }
}

customElements.define("hs-chat", Chat);
