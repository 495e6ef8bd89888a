import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { addressesCommand } from "#lib/cli/addresses.node";

const FILES = [
  "ja/changes.atom",
  "ja/messages/SSL0222W.png",
  "ja/messages/SSL0222W.md",
  "api/v1/schema.json",
  "api/v1/messages/SSL0222W.json",
  "api/v1/revisions/ihs-ssl-2026-11-23.json",
  "SSL0222W/index.html",
];
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "addresses-"));
  cpSync("content/catalogs", join(folder, "content/catalogs"), { recursive: true });
  for (const file of FILES) {
    mkdirSync(dirname(join(folder, "out", file)), { recursive: true });
    writeFileSync(join(folder, "out", file), "");
  }
  expect(await run()).toMatchObject({ status: 0 });
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

async function run(...args: string[]) {
  const err: string[] = [];
  const io = { input: (async function* () {})(), out: () => {}, err: (line: string) => void err.push(line) };
  const places = ["--out", join(folder, "out"), "--content", join(folder, "content")];
  return { status: await addressesCommand.run([...places, ...args], io), err: err.join("\n") };
}

test("the list holds the address of every file that others link to", () => {
  const list = readFileSync(join(folder, "content/addresses.txt"), "utf8").trim().split("\n");
  expect(list).toEqual(FILES.map((file) => `/${file.replace("index.html", "")}`).toSorted());
});

test.each(FILES)("a site without %s is a Problem, in the build and in every check", async (file) => {
  rmSync(join(folder, "out", file));
  for (const args of [["--lost"], ["--check"], []]) {
    const { status, err } = await run(...args);
    expect(status).toBe(1);
    expect(err).toContain(`/${file.replace("index.html", "")}`);
  }
});

test("a site whose entries share one picture may do without theirs, and the list keeps them", async () => {
  vi.stubEnv("KOTAE_PICTURES", "site");
  rmSync(join(folder, "out/ja/messages/SSL0222W.png"));
  writeFileSync(join(folder, "out/ja/messages/SSL0223E.md"), "");
  expect(await run("--lost")).toMatchObject({ status: 0 });
  await run();
  expect(readFileSync(join(folder, "content/addresses.txt"), "utf8")).toContain(
    "/ja/messages/SSL0222W.png\n",
  );
});
