import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { reviseCommand } from "#lib/cli/revise.node";
import { revisionSchema } from "../catalog/revisions/revision-schema";

const SUMMARY = ["--en", "What it is about.", "--ja", "内容です。"];
let folder: string;
let messages: string;
let revisions: string;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2027-03-01T12:00:00Z"), toFake: ["Date"] });
  folder = mkdtempSync(join(tmpdir(), "revise-"));
  cpSync("content/catalogs/ihs-ssl", join(folder, "catalogs/ihs-ssl"), { recursive: true });
  messages = join(folder, "catalogs/ihs-ssl/messages");
  revisions = join(folder, "catalogs/ihs-ssl/revisions");
  rmSync(revisions, { recursive: true, force: true });
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const input = (async function* () {})();
  const io = { input, out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
  const status = await reviseCommand.run(["--content", folder, ...args], io);
  return { status, out: out.join("\n"), err: err.join("\n") };
}

function edit(code: string, change: (yaml: string) => string) {
  const file = join(messages, `${code}.yaml`);
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

const written = () =>
  readdirSync(revisions)
    .sort((a, b) => a.length - b.length)
    .map((name) => revisionSchema.parse(parse(readFileSync(join(revisions, name), "utf8"))));

test("a second revision lists exactly what is new, changed and retired since the first", async () => {
  rmSync(join(messages, "SSL0276E.yaml"));
  expect((await run(...SUMMARY)).status).toBe(0);
  cpSync("content/catalogs/ihs-ssl/messages/SSL0276E.yaml", join(messages, "SSL0276E.yaml"));
  edit("SSL0208E", (yaml) => yaml.replace(/^ {2}ja: .*$/m, "  ja: 別の文です。"));
  edit("SSL0209E", (yaml) => yaml.replace("code: SSL0209E", "code: SSL0209E\nstatus: retired"));
  expect((await run(...SUMMARY)).status).toBe(0);
  const [first, second] = written();
  expect(Object.keys(first?.new ?? {})).toHaveLength(readdirSync(messages).length - 1);
  expect([first?.id, second?.id]).toEqual(["2027-03-01", "2027-03-01-2"]);
  expect(Object.keys(second?.new ?? {})).toEqual(["SSL0276E"]);
  expect(Object.keys(second?.changed ?? {})).toEqual(["SSL0208E"]);
  expect(Object.keys(second?.retired ?? {})).toEqual(["SSL0209E"]);
});

test("nothing is written where nothing has changed, and --check says so", async () => {
  await run(...SUMMARY);
  expect(await run("--check")).toMatchObject({
    status: 0,
    out: "Nothing has changed since the last revision.",
  });
  expect((await run(...SUMMARY)).status).toBe(0);
  expect(written()).toHaveLength(1);
});

test("--check names what is in no revision yet and writes nothing", async () => {
  await run(...SUMMARY);
  edit("SSL0208E", (yaml) => yaml.replace(/^ {2}ja: .*$/m, "  ja: 別の文です。"));
  expect(await run("--check")).toMatchObject({
    status: 1,
    out: "ihs-ssl: 0 new, 1 changed (SSL0208E), 0 retired",
  });
  expect(written()).toHaveLength(1);
});

test("a message that has vanished instead of being retired stops it", async () => {
  await run(...SUMMARY);
  rmSync(join(messages, "SSL0208E.yaml"));
  const { status, err } = await run(...SUMMARY);
  expect(status).toBe(1);
  expect(err).toContain("SSL0208E.yaml");
  expect(err).toContain("status: retired");
  expect(written()).toHaveLength(1);
});

test("a revision needs to say in both languages what it is about", async () => {
  await expect(run("--en", "Only English.")).rejects.toThrow("--ja");
});
