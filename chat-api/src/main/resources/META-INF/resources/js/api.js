// The one place that talks to the service. Failures become problems as RFC 9457 has them.
export class ProblemError extends Error {
  constructor(problem, response) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
    this.status = problem.status;
    this.retryAfter = secondsOf(response?.headers.get("Retry-After"));
  }
}

export async function call(path, { method = "GET", body, signal, etag } = {}) {
  const headers = { Accept: "application/json" };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (etag) headers["If-None-Match"] = etag;
  let response;
  try {
    response = await fetch(path, { method, headers, signal, body: body && JSON.stringify(body), cache: "no-store" });
  } catch (failure) {
    if (failure.name === "AbortError") throw failure;
    throw new ProblemError({ status: 0, detail: "The service cannot be reached." });
  }
  const meta = {
    status: response.status,
    etag: response.headers.get("ETag"),
    retryAfter: secondsOf(response.headers.get("Retry-After")),
  };
  if (response.status === 304) return { ...meta, data: null };
  const data = await response.json().catch(() => null);
  if (!response.ok) {
    throw new ProblemError(data ?? { status: response.status, title: `HTTP ${response.status}` }, response);
  }
  return { ...meta, data };
}

function secondsOf(text) {
  const seconds = Number.parseInt(text ?? "", 10);
  return Number.isFinite(seconds) ? seconds : null;
}
