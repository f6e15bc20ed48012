import { call } from "../page/api.js";
import { keepingFocus, problemNotice, say, skeleton } from "../page/dom.js";
import { clock } from "../page/format.js";
import { info } from "../page/info.js";
import { Poller } from "../page/poller.js";
import { onView } from "../page/router.js";
import { figures } from "./figures.js";
import "./nights.js";
import { jobList } from "./job-list.js";
import { missList } from "./misses.js";

const EVERY_S = 5;
const JOBS = 8;
const MISSES = 100;

// The figures of the service, renewed while somebody looks at them.
class Operations extends HTMLElement {
  connectedCallback() {
    [this.problem, this.figures, this.nights, this.sampled, this.jobs, this.misses] = [
      ".problem", ".figures", "hs-nights", ".sampled", ".recent-jobs", ".misses",
    ].map((selector) => this.querySelector(selector));
    this.figures.replaceChildren(skeleton(6));
    this.poller = new Poller((signal) => this.#renew(signal), (failure) => this.#failed(failure));
    onView("operations", () => this.poller.start(), () => this.poller.stop());
  }

  async #renew(signal) {
    const [metrics, jobs, misses] = await Promise.all([
      call("metrics", { signal }),
      call(`jobs?limit=${JOBS}`, { signal }),
      this.#missesOrNone(signal),
    ]);
    this.problem.replaceChildren();
    this.figures.replaceChildren(...figures(metrics.data, jobs.data.items));
    this.nights.show(metrics.data.nights ?? []);
    keepingFocus(this.jobs, () => this.jobs.replaceChildren(jobList(jobs.data.items)));
    this.misses.hidden = !misses;
    if (misses) this.misses.querySelector("ol").replaceChildren(...missList(misses));
    say(this.sampled, `Over the last 24 hours, as of ${clock(metrics.data.sampled_at, info.window.zone)}`);
    return EVERY_S;
  }

  // An older service does not count them: then there is no such list, and it is not asked again.
  async #missesOrNone(signal) {
    if (this.noMisses) return null;
    try {
      return (await call(`industries/misses?limit=${MISSES}`, { signal })).data.items;
    } catch (failure) {
      if (failure.status !== 404) throw failure;
      this.noMisses = true;
      return null;
    }
  }

  #failed(failure) {
    this.problem.replaceChildren(problemNotice(failure, () => this.poller.now()));
    this.figures.querySelector(".skeleton")?.remove();
  }
}

customElements.define("hs-operations", Operations);
