// The one place that talks to the service. Failures become problems as RFC 9457 has them.
export class ProblemError extends Error {
  constructor(problem, response) {
    super(problem.detail ?? problem.title);
    this.problem = { ...problem, traceId: traceIdOf(problem, response) };
    this.status = problem.status;
    this.retryAfter = secondsOf(response?.headers.get("Retry-After"));
  }
}

export async function call(path, options = {}) {
  const response = await request(path, options);
  const meta = {
    etag: response.headers.get("ETag"),
    retryAfter: secondsOf(response.headers.get("Retry-After")),
  };
  if (response.status === 304) return { ...meta, data: null };
  const text = await response.text();
  return { ...meta, data: text ? JSON.parse(text) : null };
}

/** The response itself, for what is not read as one JSON text. */
export async function request(path, { method = "GET", body, signal, etag, key, accept = "application/json" } = {}) {
  const headers = { Accept: accept };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (etag) headers["If-None-Match"] = etag;
  if (key) headers["Idempotency-Key"] = key;
  const init = { method, headers, signal, body: body && JSON.stringify(body), cache: "no-store" };
  const response = await fetch(path, init).catch((failure) => {
    if (failure.name === "AbortError") throw failure;
    throw new ProblemError({ status: 0, title: "No connection", detail: "The service cannot be reached." });
  });
  if (response.ok || response.status === 304) return response;
  const problem = await response.json().catch(() => ({ title: `HTTP ${response.status}` }));
  throw new ProblemError({ ...problem, ...(response.status === 401 && SIGNED_OUT), status: response.status }, response);
}

// The service speaks of tokens; a person is signed in by a proxy before it, which a reload goes through.
const SIGNED_OUT = { title: "Not signed in", detail: "Reload the page to sign in." };

export const isAbort = (failure) => failure.name === "AbortError";

function secondsOf(text) {
  const seconds = Number.parseInt(text ?? "", 10);
  return Number.isFinite(seconds) ? seconds : null;
}

// Wherever the service says it, so that it can be found in its log.
function traceIdOf(problem, response) {
  const header = (name) => response?.headers.get(name);
  return problem.trace_id ?? problem.traceId ?? header("traceresponse")?.split("-")[1] ?? header("X-Request-Id") ?? null;
}
