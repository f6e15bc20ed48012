// Builds elements; text is always text, so nothing that a user or the register says becomes markup.
export const el = (name, attributes, ...children) => fill(document.createElement(name), attributes, children);

export const svg = (name, attributes, ...children) =>
  fill(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);

function fill(element, attributes, children) {
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** What went wrong, where to look for it, and a way to try again. */
export function problemNotice(failure, retry) {
  const problem = failure.problem ?? { title: "Something went wrong", detail: "This answer could not be shown." };
  return el("div", { class: "notice warn", role: "alert" },
    el("p", {}, problem.title ? el("strong", {}, `${problem.title}. `) : null, problem.detail ?? ""),
    problem.traceId ? el("p", { class: "help" }, "Trace ", el("code", {}, problem.traceId)) : null,
    retry ? el("button", { type: "button", class: "quiet", onclick: retry }, "Try again") : null);
}

export const skeleton = (lines) =>
  el("div", { class: "skeleton", "aria-hidden": "true" }, Array.from({ length: lines }, () => el("div", { class: "bar" })));

/** Draws anew without taking a link from under the keyboard. */
export function keepingFocus(element, draw) {
  const focused = element.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
  draw();
  if (focused) element.querySelector(`[href="${CSS.escape(focused)}"]`)?.focus();
}

/** Changes a text only when it is another, so that a live region does not repeat itself. */
export function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

export const calmMotion = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
