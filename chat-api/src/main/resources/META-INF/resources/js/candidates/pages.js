import { call, isAbort } from "../page/api.js";

const FIRST = 50;
const NEXT = 200;

// The list as far as it was read: one request at a time, each for the page after the last.
export class Pages {
  rows = [];
  #query = {};
  #next = null;
  #flight = null;
  #onChange;

  /**
   * @param onChange called with { failure } after every change
   */
  constructor(onChange) {
    this.#onChange = onChange;
  }

  get isLoading() {
    return this.#flight !== null;
  }

  get isComplete() {
    return this.#next === null && !this.isLoading;
  }

  /**
   * Starts over; what was asked before is taken back, what was read stays until the answer is there.
   *
   * @param isQuiet nobody asked for it, so nobody is told that it is under way
   */
  restart(query, isQuiet) {
    this.#flight?.abort();
    this.#query = query;
    return this.#load(null, isQuiet);
  }

  /** The page after the last, unless there is none or one is on its way. */
  more() {
    if (this.#next !== null && !this.isLoading) return this.#load(this.#next);
  }

  async #load(after, isQuiet = false) {
    const flight = (this.#flight = new AbortController());
    const query = new URLSearchParams({ limit: after ? NEXT : FIRST });
    for (const [name, value] of Object.entries({ ...this.#query, after })) if (value) query.set(name, value);
    if (!isQuiet) this.#onChange({ isFresh: !after });
    let failure = null;
    try {
      const { data } = await call(`candidates?${query}`, { signal: flight.signal });
      this.rows = after ? this.rows.concat(data.items) : data.items;
      this.#next = data.nextCursor;
    } catch (caught) {
      if (isAbort(caught)) return;
      failure = caught;
    }
    if (flight !== this.#flight) return;
    this.#flight = null;
    this.#onChange({ isFresh: !after, failure });
  }
}
