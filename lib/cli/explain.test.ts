import { expect, test } from "vitest";
import { explainCommand } from "#lib/cli/explain.node";

async function run(args: readonly string[], pieces: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  async function* input() {
    yield* pieces;
  }
  const status = await explainCommand.run(args, {
    input: input(),
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { status, out, err };
}

test("answers come one a line, in order, whatever pieces the input arrives in", async () => {
  const lines = [
    { input: "SSLO208E" },
    { input: "SSL0999E: what?" },
    { input: "[crit] SSL0264E: Failed to obtain the certificate data for label My Label.\nSSL0208E" },
    { input: "nothing of ours" },
    { input: "SSL Handshake failed." },
  ]
    .map((line) => JSON.stringify(line))
    .join("\n");
  const { status, out } = await run(["--jsonl"], [lines.slice(0, 7), lines.slice(7, 60), lines.slice(60)]);
  expect(status).toBe(0);
  expect(out.map((line) => JSON.parse(line))).toEqual([
    { matches: [{ code: "SSL0208E", via: "repaired", values: {} }], ambiguous: [], unknown: [] },
    { matches: [], ambiguous: [], unknown: ["SSL0999E"] },
    {
      matches: [
        { code: "SSL0264E", via: "code", values: { certificate: "My Label" } },
        { code: "SSL0208E", via: "code", values: {} },
      ],
      ambiguous: [],
      unknown: [],
    },
    { matches: [], ambiguous: [], unknown: [] },
    { matches: [], ambiguous: ["SSL0266E", "SSL0267E"], unknown: [] },
  ]);
});

test("a line that can't be read keeps its place and is named on standard error", async () => {
  const { status, out, err } = await run(["--jsonl"], ['{"input": 1}\nnot json\n{"input": "SSL0208E"}\n']);
  expect(status).toBe(1);
  expect(out).toHaveLength(3);
  expect(out[2]).toContain("SSL0208E");
  expect(err.join("\n")).toContain("line 2");
});

test("without --jsonl the whole input is one paste", async () => {
  const { status, out } = await run([], ["SSL0208E\n", "SSL0209E\n"]);
  expect(status).toBe(0);
  expect(out.join("\n")).toContain('"SSL0209E"');
});

test("an unknown option is an error of use", async () => {
  const { status, err } = await run(["--json"], []);
  expect(status).toBe(2);
  expect(err[0]).toContain("--json");
});
