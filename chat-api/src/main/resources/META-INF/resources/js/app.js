import "./chat/chat.js";
import "./job/job.js";
import "./candidates/candidates.js";
import "./operations/operations.js";
import { reportChatTtfb } from "./chat/ttfb.js";
import { el } from "./page/dom.js";
import { info, whenInformed } from "./page/info.js";
import { onView, startRouter } from "./page/router.js";

reportChatTtfb();

const place = document.querySelector(".job-place");
onView("jobs", ({ path }) => {
  document.getElementById("job-page-title").textContent = `Job ${path}`;
  place.replaceChildren(el("hs-job", { "job-id": path, full: true }));
});
startRouter();

const offline = () => (document.getElementById("offline").hidden = navigator.onLine);
addEventListener("online", offline);
addEventListener("offline", offline);
offline();

whenInformed.then(() => {
  const { start, end, zone } = info.window;
  document.getElementById("about").textContent = `Headstart ${info.version} · window ${start}–${end} ${zone}`;
});
