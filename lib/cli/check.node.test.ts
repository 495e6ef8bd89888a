import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkCommand } from "#lib/cli/check.node";

let folder: string;
const both = "{ en: a, ja: あ }";
const put = (path: string, lines: string[]) => writeFileSync(join(folder, "content", path), lines.join("\n"));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "check-"));
  mkdirSync(join(folder, "content/catalogs/xyz/messages"), { recursive: true });
  put("terms.yaml", ["[]"]);
  put("catalogs/xyz/catalog.yaml", [
    "id: xyz",
    `title: ${both}`,
    `product: ${both}`,
    "vendor: V",
    "code: { prefix: XYZ, digits: 4, letters: { E: error } }",
    `sources: [{ id: topic, title: ${both}, release: "1", language: en }]`,
  ]);
  put("catalogs/xyz/messages/XYZ0001E.yaml", message("XYZ0001E"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function message(code: string): string[] {
  return [
    `code: ${code}`,
    "text: { en: 'The first disk is full.', ja: 'あ。' }",
    "action: { kind: no-action, en: a, ja: あ }",
    "topics: [proxy]",
    `cause: ${both}`,
    `resolution: [${both}]`,
    "provenance: { source: topic, line: 1, text: { en: vendor, ja: vendor } }",
    `samples: [{ line: '${code}: The first disk is full.' }]`,
  ];
}

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const status = await checkCommand.run(["--content", join(folder, "content"), ...args], {
    input: (async function* () {})(),
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
  });
  return { status, out: out.join("\n"), err: err.join("\n") };
}

test("without a Problem it prints one line", async () => {
  expect(await run()).toEqual({ status: 0, out: "1 message, 1 catalog: no Problem", err: "" });
});

test("every Problem of every file is printed at once, by file", async () => {
  put("catalogs/xyz/messages/XYZ0003E.yaml", ["code: ["]);
  put("catalogs/xyz/messages/XYZ0002E.yaml", ["code: XYZ0002E", "text: { en: TODO, ja: あ }"]);
  const { status, err } = await run();
  expect(status).toBe(1);
  expect(err).toMatch(/XYZ0002E\.yaml › text\.en[\s\S]*XYZ0002E\.yaml › samples[\s\S]*XYZ0003E\.yaml:1/);
  expect(err).toMatch(/3 messages, 1 catalog: \d+ Problems$/);
});

test("a relation to a message that can't be read is not a second Problem", async () => {
  put("catalogs/xyz/messages/XYZ0001E.yaml", [
    ...message("XYZ0001E"),
    "related: [{ code: XYZ0002E, kind: same-area }]",
  ]);
  put("catalogs/xyz/messages/XYZ0002E.yaml", ["code: XYZ0002E"]);
  expect((await run()).err).not.toContain("XYZ0001E.yaml");
});

test("a code is in one catalog only", async () => {
  cpSync(join(folder, "content/catalogs/xyz"), join(folder, "content/catalogs/zzz"), { recursive: true });
  const { err } = await run();
  expect(err).toContain("The catalog xyz has a message XYZ0001E, too.");
  expect(err).toContain("The folder is named zzz");
});

test("--json prints the same for scripts", async () => {
  put("catalogs/xyz/messages/XYZ0002E.yaml", message("XYZ0009E"));
  const { status, out } = await run("--json");
  expect(status).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    catalogs: 1,
    messages: 2,
    problems: [
      {
        where: expect.stringMatching(/XYZ0002E\.yaml › code$/),
        what: expect.any(String),
        fix: expect.any(String),
      },
    ],
  });
});
