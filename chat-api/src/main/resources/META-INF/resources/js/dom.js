// Builds elements; text is always text, so nothing that a user or the register says becomes markup.
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

export const byId = (id) => document.getElementById(id);

export function problemNotice(problem, retry) {
  return el(
    "div",
    { class: "notice warn", role: "alert" },
    el("p", {}, problem.detail ?? problem.title ?? "Something went wrong."),
    retry ? el("button", { type: "button", class: "quiet", onclick: retry }, "Try again") : null,
  );
}
