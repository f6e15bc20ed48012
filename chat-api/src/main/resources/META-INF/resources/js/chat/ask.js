import { calm } from "../page/format.js";

// "28" alone could be any number.
export const inWords = (code) => (/^[A-Z]$/.test(code) ? `section ${code}` : `SSIC ${code}`);

/** Asks for an industry by its code, which nothing can misread, and shows its title for it. */
export const askFor = (code, title) => (event) => ask(event.currentTarget, code, title);

export function ask(element, code, title) {
  const detail = { message: inWords(code), said: `${calm(title)} (${code})` };
  element.dispatchEvent(new CustomEvent("ask", { bubbles: true, detail }));
}
