// Reports what the user really waited for: from the request to the first byte, as the browser measured it.
export function reportChatTtfb() {
  if (!("PerformanceObserver" in window)) return;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const isChat = entry.initiatorType === "fetch" && new URL(entry.name).pathname.endsWith("/chat");
      const waited = entry.responseStart - entry.startTime;
      // Without a first byte there was no answer; a hidden tab is throttled and would tell a wrong time.
      if (isChat && entry.responseStart > 0 && waited <= 600_000 && !document.hidden) send(waited);
    }
  }).observe({ type: "resource", buffered: true });
}

function send(milliseconds) {
  fetch("metrics/ttfb", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ ttfb_ms: milliseconds }),
    keepalive: true,
  }).catch(() => {}); // a lost sample is no reason to disturb anybody
}
