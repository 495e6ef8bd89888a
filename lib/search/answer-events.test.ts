import { afterEach, expect, test, vi } from "vitest";
import { Store } from "#lib/catalog/store.node";
import { type AnswerReply, answerServer } from "./answer-events";
import { buildShards } from "./shards/build-shards";
import { openFromFiles } from "./shards/open-from-files";

const store = new Store();
const { manifest, files } = buildShards({
  catalogs: store.catalogs().map((catalog) => ({ catalog, messages: store.messages(catalog.id) })),
  terms: store.terms(),
});

afterEach(() => vi.unstubAllGlobals());

/** A server over the files, and what it has replied so far. */
function served(isDown = false) {
  const replies: AnswerReply[] = [];
  const fetched: string[] = [];
  vi.stubGlobal("fetch", async (address: string) => {
    fetched.push(address);
    const content = files.get(address.replace("/base/api/v1/search/", ""));
    return isDown || content === undefined ? new Response("", { status: 503 }) : Response.json(content());
  });
  const serve = answerServer(openFromFiles, (reply) => replies.push(reply));
  serve({ kind: "open", opening: { manifest, files: "/base/api/v1/search/" } });
  return { serve, replies, fetched };
}

test("each question gets the reply with its own number", async () => {
  const { serve, replies } = served();
  serve({ kind: "ask", id: 7, input: "SSL0222W", locale: "ja" });
  serve({ kind: "ask", id: 8, input: "", locale: "ja" });
  await vi.waitFor(() => expect(replies).toHaveLength(2));
  const answers = replies.flatMap((reply) => (reply.kind === "answered" ? [reply] : []));
  const code = answers.find(({ id }) => id === 7)?.answered;
  expect([...(code?.summaries.keys() ?? [])]).toEqual(["SSL0222W"]);
  expect(answers.find(({ id }) => id === 8)?.answered.answer).toEqual({ kind: "empty" });
});

test("the newest question that waits is answered first", async () => {
  const { serve, replies } = served();
  for (const [id, input] of ["", " ", "  "].entries()) serve({ kind: "ask", id, input, locale: "ja" });
  await vi.waitFor(() => expect(replies).toHaveLength(3));
  expect(replies.map(({ id }) => id)).toEqual([2, 1, 0]);
});

test("a question that can't be answered is told so with the reason", async () => {
  const { serve, replies } = served(true);
  serve({ kind: "ask", id: 1, input: "SSL0222W", locale: "en" });
  await vi.waitFor(() => expect(replies).toHaveLength(1));
  expect(replies[0]).toMatchObject({ kind: "failed", id: 1, reason: expect.stringContaining("503") });
});
