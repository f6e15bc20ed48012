const LONGEST_WAIT_S = 60;

// Asks again when it is told to, not at all in a hidden tab, ever later while it fails, and at once
// when the network is back.
export class Poller {
  #ask;
  #onFailure;
  #timer = null;
  #flight = null;
  #failures = 0;
  #on = false;

  /**
   * @param ask gets an AbortSignal, resolves to the seconds until it wants to be called again, null for never
   * @param onFailure gets the failure and the seconds until the next try; false ends it
   */
  constructor(ask, onFailure) {
    this.#ask = ask;
    this.#onFailure = onFailure;
  }

  start() {
    if (this.#on) return;
    this.#on = true;
    this.#failures = 0;
    document.addEventListener("visibilitychange", this);
    addEventListener("online", this);
    this.now();
  }

  stop() {
    this.#on = false;
    clearTimeout(this.#timer);
    this.#flight?.abort();
    document.removeEventListener("visibilitychange", this);
    removeEventListener("online", this);
  }

  handleEvent() {
    if (document.hidden) clearTimeout(this.#timer);
    else this.now();
  }

  async now() {
    clearTimeout(this.#timer);
    if (!this.#on || document.hidden) return;
    this.#flight?.abort();
    const flight = (this.#flight = new AbortController());
    const wait = await this.#once(flight.signal);
    if (flight !== this.#flight || !this.#on) return;
    if (wait === null) this.stop();
    else if (!document.hidden) this.#timer = setTimeout(() => this.now(), wait * 1000);
  }

  async #once(signal) {
    try {
      const wait = await this.#ask(signal);
      this.#failures = 0;
      return wait;
    } catch (failure) {
      if (signal.aborted) return null;
      const wait = failure.retryAfter ?? Math.min(LONGEST_WAIT_S, 2 ** ++this.#failures);
      return this.#onFailure(failure, wait) === false ? null : wait;
    }
  }
}
