// Views are hidden, not removed: whoever goes back finds list, filter and scroll position as left.
const TITLES = { chat: "Headstart", candidates: "Candidates – Headstart", operations: "Operations – Headstart", jobs: "Job – Headstart" };
const listeners = new Map();
const scrolled = new Map();
let current = null;

/**
 * @param shown called whenever the view is shown, with what follows its name in the address
 * @param left called when another view takes its place
 */
export function onView(name, shown, left) {
  listeners.set(name, { shown, left });
}

export const isShown = (name) => current === name;

/** Says in the address what the view shows, without a step in the history. */
export function keepInAddress(name, query) {
  const text = new URLSearchParams(Object.entries(query).filter(([, value]) => value)).toString();
  const address = `#/${name}${text ? `?${text}` : ""}`;
  if (isShown(name) && location.hash !== address) history.replaceState(null, "", address);
  linkTo(name)?.setAttribute("href", address);
}

const linkTo = (name) => document.querySelector(`nav a[href^="#/${name}"]`);

export function startRouter() {
  history.scrollRestoration = "manual";
  addEventListener("hashchange", show);
  show();
}

function show() {
  // Another anchor, that of the skip link: a place in the page and not a view.
  if (location.hash && !location.hash.startsWith("#/")) return;
  const [path, query = ""] = location.hash.replace(/^#\//, "").split("?");
  const [first, ...rest] = path.split("/");
  const name = first in TITLES ? first : "chat";
  const isFirst = current === null;
  if (current) scrolled.set(current, scrollY);
  const changed = current !== name;
  if (changed) listeners.get(current)?.left?.();
  current = name;
  for (const view of document.querySelectorAll("[data-view]")) view.hidden = view.dataset.view !== name;
  for (const link of document.querySelectorAll("nav a")) {
    const target = link.hash.slice(2).split("?")[0] || "chat";
    if (target === name) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  document.title = TITLES[name];
  listeners.get(name)?.shown({ path: rest.join("/"), query: new URLSearchParams(query) });
  if (!changed || isFirst) return;
  scrollTo({ top: scrolled.get(name) ?? 0, behavior: "instant" });
  // Told to a screen reader, as a page load would be.
  const view = document.querySelector(`[data-view="${name}"]`);
  if (!view.contains(document.activeElement)) view.querySelector("h1")?.focus({ preventScroll: true });
}
