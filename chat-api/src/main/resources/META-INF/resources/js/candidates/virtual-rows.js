// However long the list: only the rows in sight are in the document, and some around them.
const AROUND = 12;

// A very high window must not fill the document.
const MOST = 100;

export class VirtualRows {
  #drawn = new Map();
  #count = 0;
  #frame = null;

  /**
   * @param scroller the element that scrolls
   * @param canvas its child, as high as all rows together
   * @param draw makes the element of a row by its index
   * @param onRange called with the index of the last row in sight
   */
  constructor(scroller, canvas, draw, onRange) {
    Object.assign(this, { scroller, canvas, draw, onRange });
    scroller.addEventListener("scroll", () => this.#soon(), { passive: true });
    // Zoom, another width and the view being shown change what is in sight, and how high a row is.
    new ResizeObserver(() => this.#resized()).observe(scroller);
  }

  /** There are as many rows now; those drawn stay unless the list is another. */
  show(count, isAnother) {
    this.#count = count;
    if (isAnother) this.#forget();
    this.#lay();
    this.#update();
  }

  #forget() {
    this.canvas.replaceChildren();
    this.#drawn.clear();
  }

  #resized() {
    this.#forget();
    this.#lay();
    this.#soon();
  }

  // The style says in rem how high a row is, so it grows with the text.
  #lay() {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    this.height = rem * Number.parseFloat(getComputedStyle(this.canvas).getPropertyValue("--row"));
    this.canvas.style.blockSize = `${this.#count * this.height}px`;
  }

  #soon() {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      this.#update();
    });
  }

  #update() {
    if (!this.scroller.clientHeight) return;
    const first = Math.floor(this.scroller.scrollTop / this.height);
    const last = Math.min(this.#count, Math.ceil((this.scroller.scrollTop + this.scroller.clientHeight) / this.height));
    const from = Math.max(0, first - AROUND);
    const to = Math.min(this.#count, last + AROUND, from + MOST);
    for (const [index, row] of this.#drawn) {
      if (index >= from && index < to) continue;
      row.remove();
      this.#drawn.delete(index);
    }
    for (let index = from; index < to; index++) if (!this.#drawn.has(index)) this.#place(index);
    this.onRange(last);
  }

  #place(index) {
    const row = this.draw(index);
    row.style.transform = `translateY(${index * this.height}px)`;
    this.#drawn.set(index, row);
    // In the order of the list, for those who read it without seeing it.
    const following = this.#drawn.get(index + 1);
    this.canvas.insertBefore(row, following ?? null);
  }
}
