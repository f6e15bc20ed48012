package dev.headstart.api.contract;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Each operation of the API with things that may be another's, by its name and what is special. */
final class Calls {
  /** One call by somebody, with these things. */
  interface Call {
    Response with(RequestSpecification as, Things it);
  }

  private final Map<String, Call> calls = new LinkedHashMap<>();

  private Calls() {}

  static Map<String, Call> all() {
    Calls all = new Calls();
    all.addAll();
    return all.calls;
  }

  private void addAll() {
    for (String path : Acme.LISTS) {
      addList(path, path);
    }
    addList("/export/candidates", "/candidates");
    addList("/export/scores", "/scores");
    for (String filter :
        List.of("?industry=46900", "?sort=newest", "?sort=newest&industry=46900")) {
      calls.put("GET /candidates" + filter, (as, it) -> as.get("/candidates" + filter));
    }
    calls.put("HEAD /export/candidates", (as, it) -> as.head("/export/candidates"));
    calls.put("HEAD /export/scores", (as, it) -> as.head("/export/scores"));
    calls.put(
        "POST /chat",
        (as, it) -> as.header("Idempotency-Key", it.key()).body(Acme.QUESTION).post("/chat"));
    calls.put(
        "POST /chat, its words",
        (as, it) -> as.body("{\"message\":\"" + it.term() + "\"}").post("/chat"));
    calls.put(
        "POST /chat, its thread",
        (as, it) ->
            as.body("{\"message\":\"46900\",\"threadId\":\"" + it.thread() + "\"}").post("/chat"));
    calls.put(
        "POST /jobs/staging_upsert",
        (as, it) ->
            as.header("Idempotency-Key", it.key())
                .body("{\"terms\":[\"46900\"]}")
                .post("/jobs/staging_upsert"));
    calls.put(
        "POST /jobs/staging_upsert, its words",
        (as, it) -> as.body("{\"terms\":[\"" + it.term() + "\"]}").post("/jobs/staging_upsert"));
    calls.put(
        "GET /candidates, its words", (as, it) -> as.get("/candidates?industry=" + it.term()));
    calls.put("GET /jobs/{job_id}", (as, it) -> as.get("/jobs/" + it.job()));
    calls.put("POST /jobs/{job_id}/cancel", (as, it) -> as.post("/jobs/" + it.job() + "/cancel"));
    calls.put(
        "GET /jobs/{job_id}/events",
        (as, it) ->
            as.header("Last-Event-ID", "queued-0-1").get("/jobs/" + it.endedJob() + "/events"));
    calls.put("HEAD /jobs/{job_id}/events", (as, it) -> as.head("/jobs/" + it.job() + "/events"));
    calls.put("GET /industries", (as, it) -> as.get("/industries?q=" + it.term()));
    calls.put("GET /industries/{code}", (as, it) -> as.get("/industries/" + it.term()));
    String override = "/industries/overrides/";
    calls.put("GET /industries/overrides/{term}", (as, it) -> as.get(override + it.term()));
    calls.put("DELETE /industries/overrides/{term}", (as, it) -> as.delete(override + it.term()));
    calls.put(
        "PUT /industries/overrides/{term}",
        (as, it) -> as.body("{\"codes\":[]}").put(override + it.term()));
    calls.put(
        "POST /threads",
        (as, it) -> as.body("{\"thread_id\":\"" + it.thread() + "\"}").post("/threads"));
    calls.put("POST /threads/search", (as, it) -> as.body("{}").post("/threads/search"));
    String thread = "/threads/";
    calls.put("GET /threads/{thread_id}", (as, it) -> as.get(thread + it.thread()));
    calls.put(
        "PATCH /threads/{thread_id}",
        (as, it) -> as.body("{\"metadata\":{\"b\":1}}").patch(thread + it.thread()));
    calls.put(
        "GET /threads/{thread_id}/state", (as, it) -> as.get(thread + it.thread() + "/state"));
    calls.put(
        "POST /threads/{thread_id}/state",
        (as, it) ->
            as.body("{\"values\":{\"messages\":[{\"type\":\"human\",\"content\":\"x\"}]}}")
                .post(thread + it.thread() + "/state"));
    calls.put(
        "GET /threads/{thread_id}/history", (as, it) -> as.get(thread + it.thread() + "/history"));
    calls.put(
        "POST /threads/{thread_id}/history",
        (as, it) -> as.body("{}").post(thread + it.thread() + "/history"));
    calls.put(
        "POST /threads/{thread_id}/runs/stream",
        (as, it) -> as.body(Acme.TURN + "}").post(thread + it.thread() + "/runs/stream"));
    calls.put(
        "POST /threads/{thread_id}/runs/wait",
        (as, it) -> as.body(Acme.TURN + "}").post(thread + it.thread() + "/runs/wait"));
    calls.put(
        "POST /threads/{thread_id}/runs/wait, made for it, at its place",
        (as, it) -> {
          Tenants.as("globex").body("{\"thread_id\":\"" + it.thread() + "\"}").post("/threads");
          return as.body(Acme.TURN + ",\"checkpoint\":{\"checkpoint_id\":\"" + it.run() + "\"}}")
              .post(thread + it.thread() + "/runs/wait");
        });
    calls.put(
        "POST /threads/{thread_id}/runs/{run_id}/cancel",
        (as, it) -> as.post(thread + it.thread() + "/runs/" + it.run() + "/cancel"));
    calls.put("POST /runs/wait", (as, it) -> as.body(Acme.TURN + "}").post("/runs/wait"));
    calls.put("GET /metrics", (as, it) -> as.get("/metrics"));
    calls.put("POST /metrics/ttfb", (as, it) -> as.body("{\"ttfb_ms\":1}").post("/metrics/ttfb"));
    calls.put("GET /info", (as, it) -> as.get("/info"));
    calls.put("POST /demo/runs", (as, it) -> as.body("{}").post("/demo/runs"));
  }

  private void addList(String path, String cursorOf) {
    calls.put("GET " + path, (as, it) -> as.queryParam("after", it.cursor(cursorOf)).get(path));
    calls.put("GET " + path + ", its beginning", (as, it) -> as.get(path));
  }
}
