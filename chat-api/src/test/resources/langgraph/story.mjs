// What a chat frontend does in one conversation, by the real SDK: node story.mjs <sdk> <url>
import assert from "node:assert/strict";

const [sdk, apiUrl] = process.argv.slice(2);
const { Client } = await import(sdk);
const client = new Client({ apiUrl, callerOptions: { maxRetries: 0 } });

assert.equal((await fetch(`${apiUrl}/info`)).ok, true);

const { thread_id } = await client.threads.create({ metadata: { from: sdk } });
await client.threads.update(thread_id, { metadata: { title: "A story" } });

async function ask(messages) {
  const events = [];
  let place;
  const options = {
    input: { messages },
    streamMode: ["values", "messages-tuple"],
    onRunCreated: (run) => (place = run),
  };
  for await (const event of client.runs.stream(thread_id, "agent", options)) {
    events.push(event);
  }
  assert.equal(events[0].event, "metadata");
  assert.deepEqual(events.filter((e) => e.event === "error"), []);
  assert.deepEqual(place, { run_id: events[0].data.run_id, thread_id });
  return { run: place.run_id, messages: events.at(-1).data.messages };
}

const first = await ask([{ id: "q1", type: "human", content: "Freight transport" }]);
assert.equal(first.messages.length, 2);
assert.deepEqual([first.messages[0].id, first.messages[1].type], ["q1", "ai"]);

const blocks = [{ type: "text", text: "Manufacturing" }];
const second = await ask({ type: "human", content: blocks });
assert.equal(second.messages.length, 4);

await client.runs.cancel(thread_id, second.run);

const thread = await client.threads.get(thread_id);
assert.equal(thread.metadata.title, "A story");
assert.equal(thread.metadata.graph_id, "agent");

const state = await client.threads.getState(thread_id);
assert.deepEqual(state.values.messages, second.messages);
assert.equal(state.checkpoint.checkpoint_id, second.run);

const history = await client.threads.getHistory(thread_id, { limit: 10 });
assert.deepEqual(history.map((s) => s.values.messages.length), [4, 2, 0]);
assert.deepEqual(history[0].parent_checkpoint, history[1].checkpoint);

const { checkpoint } = history[1];
const edited = await client.runs.wait(thread_id, "agent", {
  input: { messages: [{ type: "human", content: "hello" }] },
  checkpoint,
});
assert.deepEqual(edited.messages.slice(0, 2), first.messages);
const again = await client.runs.wait(thread_id, "agent", { input: null, checkpoint });
assert.equal(again.messages[2].content, "hello");

const found = await client.threads.search({ metadata: { graph_id: "agent", from: sdk }, limit: 5 });
assert.equal(found[0].thread_id, thread_id);
assert.equal(found[0].values.messages[0].content, "Freight transport");

await client.threads.updateState(thread_id, {
  values: { messages: [{ type: "human", content: "Noted" }] },
});
assert.equal((await client.threads.getState(thread_id)).values.messages.length, 5);

const alone = await client.runs.wait(null, "agent", {
  input: { messages: [{ role: "user", content: "hello" }] },
});
assert.equal(alone.messages.length, 2);

await assert.rejects(client.threads.get("11111111-1111-4111-8111-111111111111"), /404/);
console.log("told");
