import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, expect, test } from "vitest";
import { writeBundle } from "#lib/export/write-bundle.node";

const place = mkdtempSync(join(tmpdir(), "kotae-bundle-test-"));
const out = join(place, "out");
for (const [file, text] of Object.entries({
  "index.html": '<a href="./ja/">日本語</a>',
  "404.html": "lost",
  "sw.js": "worker",
  "ja/index.html": '<link rel="manifest" href="./manifest.webmanifest"><a href="../en/?q=1">',
  "ja/messages/A1.md": "twin",
  "_next/static/flight/ja.1.js": `self.__next_f=[[0],[1,${JSON.stringify(['0:{"href":"./"}'])}.join(kotaeRoot)]];`,
  "api/v1/codes.json": '[{"codes":[]}]',
  "api/v1/catalogs/a-1.json": "{}",
})) {
  mkdirSync(dirname(join(out, file)), { recursive: true });
  writeFileSync(join(out, file), text);
}
afterAll(() => rmSync(place, { recursive: true, force: true }));

function sha256(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

test("the bundle holds what is read from a folder, and sums that are true", () => {
  const target = join(place, "bundle");
  const [zipName = "", billName = "", sumsName = ""] = writeBundle(out, target);
  const zip = new Uint8Array(readFileSync(join(target, zipName)));
  const bill = readFileSync(join(target, billName));
  expect(readFileSync(join(target, sumsName), "utf8").split("\n").sort()).toEqual(
    ["", `${sha256(zip)}  ${zipName}`, `${sha256(bill)}  ${billName}`].sort(),
  );
  const title = zipName.replace(/\.zip$/, "");
  const files = unzipSync(zip);
  const text = (file: string) => new TextDecoder().decode(files[`${title}/${file}`]);
  expect(Object.keys(files).map((file) => file.slice(title.length + 1))).toEqual([
    "README.txt",
    "SHA256SUMS",
    "files/_next/static/flight/ja.1.js",
    "files/api/v1/codes.json.js",
    "files/index.html",
    "files/ja/index.html",
    "index.html",
  ]);
  expect(text("index.html")).toBe('<a href="./files/ja/index.html">日本語</a>');
  expect(text("files/ja/index.html")).toBe('<a href="../en/index.html?q=1">');
  expect(text("files/api/v1/codes.json.js")).toContain('"codes.json"');
  expect(text("files/_next/static/flight/ja.1.js")).toContain("./index.html");
  expect(text("SHA256SUMS")).toContain(`${sha256(new TextEncoder().encode(text("index.html")))}  index.html`);
  expect(text("README.txt")).toContain("ダブルクリック");
});

test("the same site gives the same bytes, in any time zone", () => {
  const zone = process.env.TZ;
  const made = ["UTC", "Asia/Tokyo", "America/St_Johns"].map((name) => {
    process.env.TZ = name;
    const target = join(place, name.replaceAll("/", "-"));
    writeBundle(out, target);
    return readFileSync(join(target, "SHA256SUMS"), "utf8");
  });
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(new Set(made).size).toBe(1);
});
