import { call } from "./api.js";

// What the service tells its clients; these until it has.
export const info = { chat_debounce_ms: 400, window: {}, demo: false };

const LONGEST_WAIT_MS = 60_000;

async function ask(wait) {
  try {
    Object.assign(info, (await call("info")).data);
  } catch {
    await new Promise((resolve) => setTimeout(resolve, wait));
    await ask(Math.min(LONGEST_WAIT_MS, wait * 2));
  }
}

export const whenInformed = ask(2000);
