import { expect, test } from "vitest";
import { commands } from "#lib/cli/commands.node";
import { runKotae } from "./run-kotae";

async function run(words: readonly string[], pieces: readonly string[] = []) {
  const out: string[] = [];
  const err: string[] = [];
  async function* input() {
    yield* pieces;
  }
  const io = {
    input: input(),
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
  };
  return { status: await runKotae(["search", ...words], commands, io), out, err };
}

test("a batch answers each query on its own line, in order, however the input is cut", async () => {
  const { status, out } = await run(
    ["--jsonl"],
    ['{"q":"ssl2', '08"}\r\n{"q":"SSL9999E"}\n\n{"q":"no shared ', 'ciphers"}'],
  );
  expect(status).toBe(0);
  expect(out.map((line) => JSON.parse(line))).toEqual([
    { q: "ssl208", hits: [{ code: "SSL0208E", score: 1, via: "code" }] },
    { q: "SSL9999E", hits: [] },
    { q: "no shared ciphers", hits: expect.arrayContaining([{ code: "SSL0222W", score: 1, via: "text" }]) },
  ]);
});

test("a batch gives at most ten hits a query", async () => {
  const { out } = await run(["--jsonl", "--locale", "en"], ['{"q":"SSL02"}\n']);
  expect(JSON.parse(out[0] ?? "").hits).toHaveLength(10);
});

test("a line that is no query is named by its number, and the others are answered", async () => {
  const { status, out, err } = await run(
    ["--jsonl"],
    ['{"q":"0208"}\nnonsense\n{"query":"x"}\n{"q":"0209"}\n'],
  );
  expect(status).toBe(1);
  expect(out).toHaveLength(2);
  expect(err.join("\n")).toMatch(/line 2[\s\S]*line 3/);
});

test("wrong words are wrong usage", async () => {
  expect((await run([])).status).toBe(2);
  expect((await run(["--jsonl", "words"])).status).toBe(2);
  expect((await run(["--locale", "fr", "words"])).status).toBe(2);
});
