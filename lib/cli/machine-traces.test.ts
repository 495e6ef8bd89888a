import { expect, test } from "vitest";
import { machineTraces } from "./machine-traces";

const ROOT = "/srv/checkout/kotae";

/** Put together here, so that this file does not hold what it looks for. */
const path = (...parts: string[]) => ["", ...parts].join("/");

const places = (file: string, text: string) =>
  machineTraces([{ path: file, text }], ROOT).map((problem) => problem.where);

test.each([
  ["a home folder of Linux", path("home", "ada", "kotae")],
  ["a home folder of macOS", path("Users", "ada", "kotae")],
  ["a home folder of Windows", ["C:", "Users", "ada"].join("\\")],
  ["the same in JSON", ["C:", "Users", "ada"].join("\\\\")],
  ["the address of a local file", `file:/${path("", "tmp", "x.html")}`],
  ["the folder of this checkout", `${ROOT}/lib`],
])("%s is found, with its line", (_what, trace) => {
  expect(places("docs/a.md", `first line\nsee ${trace} for it\n`)).toEqual(["docs/a.md:2"]);
});

test.each([
  "/opt/IBM/HTTPServer/logs/error_log",
  "the folder /home/ of a server",
  "file:// addresses",
  "https://example.com/home/docs/index.html",
])("“%s” is no trace of a machine", (text) => {
  expect(places("docs/a.md", text)).toEqual([]);
});

test("a checkout right below the root folder makes no trace of each folder of that name", () => {
  expect(machineTraces([{ path: "a.md", text: "see ../app/page.tsx" }], "/app")).toEqual([]);
});

test("a lock file without addresses is fine, one that names where a package came from is not", () => {
  expect(places("package-lock.json", '{\n"version": "1.0.0"\n}')).toEqual([]);
  expect(places("package-lock.json", '{\n"resolved": "https://npm.example/a/-/a-1.0.0.tgz"\n}')).toEqual([
    "package-lock.json:2",
  ]);
});

test("settings of npm may not name a registry", () => {
  expect(places(".npmrc", "fund=false\nregistry=https://npm.example/\n")).toEqual([".npmrc:2"]);
  expect(places(".npmrc", "omit-lockfile-registry-resolved=true\n")).toEqual([]);
});
