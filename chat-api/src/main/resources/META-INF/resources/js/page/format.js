const whole = new Intl.NumberFormat("en-SG");

export const number = (value) => (value === null || value === undefined ? "–" : whole.format(Math.round(value)));

export const plural = (count, one, many) => `${number(count)} ${count === 1 ? one : many}`;

// Codes carry their own capitals; whole titles in capitals are calmed.
export function calm(text) {
  if (!text || text !== text.toUpperCase()) return text ?? "";
  return text.charAt(0) + text.slice(1).toLowerCase();
}

export const words = (name) => (name ?? "").replaceAll("_", " ");

export function milliseconds(value) {
  if (value === null || value === undefined) return "–";
  if (value < 10) return `${value.toFixed(1)} ms`;
  if (value < 1000) return `${number(value)} ms`;
  return value < 60_000 ? `${(value / 1000).toFixed(1)} s` : duration(value / 1000);
}

export function duration(seconds) {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `${minutes} min`;
  const hours = Math.round(minutes / 60);
  return hours < 36 ? `${hours} h` : `${Math.round(hours / 24)} days`;
}

/** "01:00 SGT", with the day when it is not within a day. */
export function clock(instant, zone, now = Date.now()) {
  const when = new Date(instant);
  const near = Math.abs(when - now) < 24 * 3600 * 1000;
  const options = { hour: "2-digit", minute: "2-digit", hour12: false, timeZoneName: "short" };
  if (!near) Object.assign(options, { weekday: "short", day: "numeric", month: "short" });
  if (zone) options.timeZone = zone;
  return new Intl.DateTimeFormat("en-SG", options).format(when);
}

export function ago(instant, now = Date.now()) {
  const seconds = (now - new Date(instant)) / 1000;
  return seconds < 10 ? "just now" : `${duration(seconds)} ago`;
}
