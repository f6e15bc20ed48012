import { call } from "../page/api.js";
import { el, problemNotice, say, skeleton } from "../page/dom.js";
import { announceCompanies } from "../page/events.js";
import { number, words } from "../page/format.js";
import { info, whenInformed } from "../page/info.js";
import { Poller } from "../page/poller.js";
import { facts, headline, hasEnded, stateOf } from "./state.js";

// How long it is asked every second after the window was opened by hand.
const IMPATIENT_MS = 30_000;

const CLOCK_MS = 20_000;

// Follows one job until it has ended: <hs-job job-id="7">; with the attribute full, all that is known.
class Job extends HTMLElement {
  #etag = null;
  #job = null;
  #impatientUntil = 0;

  connectedCallback() {
    this.replaceChildren(skeleton(3));
    this.poller = new Poller((signal) => this.#ask(signal), (failure, wait) => this.#failed(failure, wait));
    this.poller.start();
    // "in 9 h" becomes "in 8 h" without asking anybody.
    this.clock = setInterval(() => this.#redraw(), CLOCK_MS);
    whenInformed.then(() => this.#redraw());
  }

  disconnectedCallback() {
    this.poller.stop();
    clearInterval(this.clock);
  }

  #redraw() {
    if (this.#job) this.#draw();
  }

  get #path() {
    return `jobs/${encodeURIComponent(this.getAttribute("job-id"))}`;
  }

  async #ask(signal) {
    const answer = await call(this.#path, { etag: this.#etag, signal });
    this.#etag = answer.etag ?? this.#etag;
    if (answer.data) this.#took(answer.data);
    this.problem?.replaceChildren();
    if (hasEnded(this.#job)) return null;
    return Date.now() < this.#impatientUntil ? 1 : (answer.retryAfter ?? 5);
  }

  #took(job) {
    if (this.#job && this.#job.processed !== job.processed) announceCompanies();
    this.#job = job;
    if (job.status === "running") this.#impatientUntil = 0;
    this.#draw();
  }

  #failed(failure, wait) {
    const gone = failure.status === 404;
    if (gone) {
      this.replaceChildren(problemNotice(failure));
      return false;
    }
    if (!this.#job) this.#build();
    this.problem.replaceChildren(problemNotice(failure, () => this.poller.now()));
    this.problem.firstChild.append(el("p", { class: "help" }, `Asks again in ${wait} s.`));
    return true;
  }

  #build() {
    const id = this.getAttribute("job-id");
    this.replaceChildren(
      el("section", { class: "job panel unknown", "aria-label": `Job ${id}` },
        el("div", { class: "headline" },
          (this.said = el("p", { class: "job-title" })),
          (this.pill = el("span", { class: "pill" }))),
        (this.bar = el("div", { class: "progress", role: "progressbar", "aria-label": `Progress of job ${id}`, "aria-valuemin": 0 },
          (this.fill = el("div", {})))),
        (this.facts = el("p", { class: "facts" })),
        (this.problem = el("div", { class: "problem" })),
        (this.actions = el("div", { class: "actions" },
          (this.opener = el("button", { type: "button", class: "quiet", onclick: () => this.#openTheWindow() }, "Open the window now")),
          (this.canceller = el("button", { type: "button", class: "quiet", onclick: () => this.#cancel() }, "Cancel")),
          this.hasAttribute("full") ? null : el("a", { href: `#/jobs/${id}` }, `Job ${id}`))),
        (this.parked = el("details", { class: "parked", hidden: true })),
        (this.status = el("p", { class: "hidden", role: "status" }))));
  }

  #draw() {
    if (!this.pill) this.#build();
    const job = this.#job;
    const state = stateOf(job);
    this.firstChild.classList.remove("unknown");
    this.firstChild.dataset.state = state.name;
    say(this.pill, state.label);
    say(this.said, headline(job, info.window.zone));
    say(this.status, `${state.label}. ${job.status === "running" ? "" : headline(job, info.window.zone)}`);
    this.facts.replaceChildren(...facts(job).map((fact) => el("span", {}, fact)));
    this.#drawBar(job);
    this.canceller.hidden = hasEnded(job);
    this.canceller.disabled = job.cancelRequested;
    this.opener.hidden = !(info.demo && job.status === "queued");
    this.#drawParked(job.errors);
  }

  #drawBar(job) {
    const waits = job.status === "queued" && !job.processed;
    this.bar.classList.toggle("waits", waits);
    if (waits) return;
    this.bar.setAttribute("aria-valuemax", job.total);
    this.bar.setAttribute("aria-valuenow", job.processed);
    this.bar.setAttribute("aria-valuetext", `${number(job.processed)} of ${number(job.total)}`);
    this.fill.style.inlineSize = `${(100 * job.processed) / Math.max(1, job.total)}%`;
  }

  #drawParked(errors) {
    this.parked.hidden = !errors?.sample?.length;
    if (this.parked.hidden) return;
    this.parked.replaceChildren(
      el("summary", {}, `${number(errors.count)} could not be stored`),
      el("ul", {}, errors.sample.map((row) => el("li", {}, `${row.name ?? "no name"} (${row.uen ?? "no UEN"}): ${words(row.reason)}`))));
  }

  async #cancel() {
    await this.#act(this.canceller, async () => this.#took((await call(`${this.#path}/cancel`, { method: "POST" })).data));
  }

  async #openTheWindow() {
    await this.#act(this.opener, async () => {
      await call("demo/runs", { method: "POST", body: {} });
      this.#impatientUntil = Date.now() + IMPATIENT_MS;
    });
  }

  async #act(button, act) {
    button.disabled = true;
    try {
      await act();
      this.problem.replaceChildren();
    } catch (failure) {
      this.problem.replaceChildren(problemNotice(failure));
    } finally {
      button.disabled = false;
    }
    this.#etag = null;
    this.poller.start();
    this.poller.now();
  }
}

customElements.define("hs-job", Job);
