import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { importCommand } from "#lib/cli/import.node";
import { ProblemError } from "../problem";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "import-"));
  mkdirSync(join(folder, "content/catalogs/xyz"), { recursive: true });
  const both = "{ en: a, ja: あ }";
  const catalog = [
    "id: xyz",
    `title: ${both}`,
    `product: ${both}`,
    "vendor: V",
    "code: { prefix: XYZ, digits: 4, letters: { E: error } }",
    `sources: [{ id: topic, title: ${both}, release: "1", language: en }]`,
  ];
  writeFileSync(join(folder, "content/catalogs/xyz/catalog.yaml"), catalog.join("\n"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const TOPIC = "Intro\n- Message: XYZ0001E: One.\n- Reason: a\n- Message: XYZ0002E: Two.\n";

async function run(topic: string, ...args: string[]) {
  writeFileSync(join(folder, "topic.txt"), topic);
  const out: string[] = [];
  const err: string[] = [];
  const status = await importCommand.run(
    [join(folder, "topic.txt"), "--content", join(folder, "content"), ...args],
    {
      input: (async function* () {})(),
      out: (line) => void out.push(line),
      err: (line) => void err.push(line),
    },
  );
  return { status, out: out.join("\n"), err: err.join("\n") };
}

const written = () => {
  const messages = join(folder, "content/catalogs/xyz");
  return readdirSync(messages).includes("messages") ? readdirSync(join(messages, "messages")) : [];
};

test("--dry-run --json prints messages and problems, and writes nothing", async () => {
  const { status, out } = await run(TOPIC, "--catalog", "xyz", "--dry-run", "--json");
  expect(status).toBe(0);
  expect(JSON.parse(out)).toEqual({
    messages: [
      { code: "XYZ0001E", text: "One.", cause: "a", resolution: null, line: 2 },
      { code: "XYZ0002E", text: "Two.", cause: null, resolution: null, line: 4 },
    ],
    problems: [
      {
        where: `${join(folder, "topic.txt")}:1`,
        what: expect.stringContaining("Line 1"),
        fix: expect.any(String),
      },
    ],
  });
  expect(written()).toEqual([]);
});

test("drafts are written once; a second run changes nothing", async () => {
  expect((await run(TOPIC, "--catalog", "xyz")).out).toContain("2 drafts written");
  expect(written()).toEqual(["XYZ0001E.yaml", "XYZ0002E.yaml"]);
  const file = join(folder, "content/catalogs/xyz/messages/XYZ0001E.yaml");
  const before = readFileSync(file, "utf8");
  expect(await run(TOPIC, "--catalog", "xyz")).toMatchObject({
    status: 0,
    out: expect.stringContaining("0 drafts written, 0 completed"),
  });
  expect(readFileSync(file, "utf8")).toBe(before);
});

test("Problems give exit status 1, and the rest is written all the same", async () => {
  const { status, err } = await run(`${TOPIC}- Message: ABC1234E: Other.\n`, "--catalog", "xyz");
  expect(status).toBe(1);
  expect(err).toContain("ABC1234E does not fit");
  expect(written()).toHaveLength(2);
});

test("an unknown catalog is a Problem; a dry run reads the topic all the same", async () => {
  await expect(run(TOPIC, "--catalog", "abc")).rejects.toThrow(ProblemError);
  const { status, out } = await run(TOPIC, "--catalog", "abc", "--dry-run", "--json");
  expect(status).toBe(1);
  expect(JSON.parse(out).messages).toHaveLength(2);
  expect(out).toContain("catalogs/abc/catalog.yaml");
});
