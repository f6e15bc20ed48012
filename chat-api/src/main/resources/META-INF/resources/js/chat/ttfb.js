const LONGEST_MS = 600_000;

// When the tab was seen last to be hidden, or to come back from that.
let lastHidden = document.hidden ? performance.now() : -1;

// Reports what was really waited for: from the request to the first byte, as the browser measured it.
// One report for each chat request that had an answer; what was aborted has no first byte.
export function reportChatTtfb() {
  document.addEventListener("visibilitychange", () => (lastHidden = performance.now()));
  new PerformanceObserver((list) => list.getEntries().filter(isAnsweredChat).forEach(report))
    .observe({ type: "resource", buffered: true });
}

const isAnsweredChat = (entry) =>
  entry.initiatorType === "fetch" && entry.responseStart > 0 && new URL(entry.name).pathname.endsWith("/chat");

function report(entry) {
  const ttfb_ms = entry.responseStart - entry.startTime;
  if (ttfb_ms > LONGEST_MS) return;
  // Behind another tab nobody waits, and the browser takes its time.
  const hidden = document.hidden || lastHidden > entry.startTime;
  // Says that this reply was really given; browsers hand it out where the connection is safe.
  const receipt = entry.serverTiming?.find((part) => part.name === "receipt")?.description;
  fetch("metrics/ttfb", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ ttfb_ms, ...(hidden && { hidden }), ...(receipt && { receipt }) }),
    keepalive: true,
  }).catch(() => {}); // a lost sample is no reason to disturb anybody
}
