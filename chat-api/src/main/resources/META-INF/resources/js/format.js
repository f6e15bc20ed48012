const whole = new Intl.NumberFormat("en-SG");

export const number = (value) => (value === null || value === undefined ? "–" : whole.format(Math.round(value)));

export const plural = (count, one, many) => `${number(count)} ${count === 1 ? one : many}`;

// The register shouts; a page need not.
export function calm(text) {
  if (!text || text !== text.toUpperCase()) return text ?? "";
  return text.charAt(0) + text.slice(1).toLowerCase();
}

export function milliseconds(value) {
  if (value === null || value === undefined) return "–";
  if (value < 1000) return `${number(value)} ms`;
  if (value < 60_000) return `${(value / 1000).toFixed(1)} s`;
  return duration(value / 1000);
}

export function duration(seconds) {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `${minutes} min`;
  const hours = Math.round(minutes / 60);
  return hours < 36 ? `${hours} h` : `${Math.round(hours / 24)} days`;
}

export function clock(instant, zone) {
  const options = { weekday: "short", hour: "2-digit", minute: "2-digit", hour12: false, timeZoneName: "short" };
  return new Intl.DateTimeFormat("en-SG", zone ? { ...options, timeZone: zone } : options).format(new Date(instant));
}
