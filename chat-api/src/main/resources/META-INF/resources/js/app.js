import { call } from "./api.js";
import { byId } from "./dom.js";
import { candidateList } from "./candidates.js";
import { startChat } from "./chat.js";
import { jobPanel } from "./job.js";
import { opsTiles } from "./ops.js";
import { reportChatTtfb } from "./ttfb.js";

// What the service tells its clients; the page works with these when it cannot be asked.
const UNKNOWN = { chat_debounce_ms: 400, window: {} };

const info = await call("info").then(({ data }) => data).catch(() => UNKNOWN);
if (info.version) {
  byId("about").textContent =
    `Headstart ${info.version} · window ${info.window.start}–${info.window.end} ${info.window.zone}`;
}

reportChatTtfb();
const candidates = candidateList({ debounceMs: info.chat_debounce_ms });
const job = jobPanel({ zone: info.window.zone, onProgress: () => candidates.renew() });
startChat({
  onAnswer(answer) {
    if (answer.job) job.follow(answer.job.job_id);
    // Scores of the head follow within a second or two.
    if (answer.companies?.length) setTimeout(() => candidates.renew(), 1500);
  },
});
opsTiles();

const offline = () => (byId("offline").hidden = navigator.onLine);
addEventListener("online", offline);
addEventListener("offline", offline);
offline();
