import { call } from "./api.js";
import { byId, el, problemNotice } from "./dom.js";
import { reply } from "./reply.js";

const EXAMPLES = ["Logistics and warehousing", "Fintech and SaaS", "Food manufacturing", "46900"];

// The newest answer is on top, next to the input; older ones make room for the list below.
const KEPT = 3;

// One message at a time: Enter sends once, Esc or Stop aborts; only sending starts anything.
export function startChat({ onAnswer }) {
  const [log, form, input, send, stop] = ["log", "ask", "message", "send", "stop"].map(byId);
  const welcome = log.querySelector(".welcome");
  let flight = null;

  async function ask(message) {
    if (flight || !message.trim()) return;
    flight = new AbortController();
    busy(true);
    const waiting = el("div", { class: "waiting", "aria-label": "Looking" }, ...[1, 2, 3].map(() => el("div", { class: "bar" })));
    welcome.hidden = true;
    log.prepend(el("div", { class: "exchange" }, el("p", { class: "mine" }, message), waiting));
    while (log.querySelectorAll(".exchange").length > KEPT) log.querySelector(".exchange:last-child").remove();
    try {
      const { data } = await call("chat", { method: "POST", body: { message }, signal: flight.signal });
      waiting.replaceWith(reply(data, ask));
      onAnswer(data);
    } catch (failure) {
      waiting.replaceWith(
        failure.name === "AbortError"
          ? el("p", { class: "help" }, "Stopped.")
          : problemNotice(failure.problem ?? { detail: "This answer could not be shown." }, () => ask(message)),
      );
    } finally {
      flight = null;
      busy(false);
    }
  }

  function busy(is) {
    send.disabled = is;
    stop.hidden = !is;
    log.setAttribute("aria-busy", String(is));
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (flight) return;
    const message = input.value;
    input.value = "";
    ask(message);
  });
  stop.addEventListener("click", () => flight?.abort());
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") flight?.abort();
  });
  byId("examples").append(
    ...EXAMPLES.map((text) => el("button", { type: "button", class: "chip", onclick: () => ask(text) }, text)),
  );
}
