import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "bootstrap-"));
  put("package.json", { type: "module" });
  for (const file of ["bootstrap.js", "install-and-run.js"]) {
    cpSync(join(import.meta.dirname, file), join(root, "lib/cli", file));
  }
  // A stand-in for npm: writes down what it was told, and "installs" a tsx that does nothing.
  put("npm-cli.js", [
    'import { mkdirSync, writeFileSync } from "node:fs";',
    'mkdirSync("node_modules/tsx", { recursive: true });',
    'writeFileSync("node_modules/tsx/package.json", `{"main":"tsx.js"}`);',
    'writeFileSync("node_modules/tsx/tsx.js", "");',
    'console.log("npm was told:", ...process.argv.slice(2));',
    'if (process.argv[2] === "ci" && process.env.CI_ERROR) {',
    "  console.error(process.env.CI_ERROR);",
    "  process.exitCode = 1;",
    "}",
  ]);
  put("lib/hello.js", ['console.log("hello", ...process.argv.slice(2));', "process.exitCode = 7;"]);
});
afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, content: object | string[]) {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), Array.isArray(content) ? content.join("\n") : JSON.stringify(content));
}

function boot({ ciError = "", nodeArgs = [] }: { ciError?: string; nodeArgs?: readonly string[] } = {}) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...nodeArgs, "lib/cli/bootstrap.js", "lib/hello.js", "world"],
    {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, npm_execpath: join(root, "npm-cli.js"), CI_ERROR: ciError },
    },
  );
  return { stdout, stderr, status };
}

/** node_modules as npm leaves it, with the list of what it holds. */
function installed(packages: object) {
  spawnSync(process.execPath, ["npm-cli.js"], { cwd: root });
  put("node_modules/.package-lock.json", { packages });
}

test("a fresh clone is installed with its development packages, then the file runs and its status is handed on", () => {
  put("package-lock.json", { packages: { "": {}, "node_modules/tsx": { version: "1.0.0" } } });
  const { stdout, status } = boot();
  expect(stdout).toContain("npm was told: ci --include=dev");
  expect(stdout).toMatch(/hello world\s*$/);
  expect(status).toBe(7);
});

test("nothing is installed when every package lies there in the version of the lock file", () => {
  const packages = { "node_modules/tsx": { version: "1.0.0" } };
  put("package-lock.json", {
    packages: {
      "": {},
      ...packages,
      "node_modules/for-another-system": { version: "1.0.0", optional: true },
    },
  });
  installed(packages);
  const { stdout, status } = boot();
  expect(stdout).toBe("hello world\n");
  expect(status).toBe(7);
});

test("a package of another version than in the lock file is installed anew", () => {
  put("package-lock.json", { packages: { "node_modules/tsx": { version: "1.0.1" } } });
  installed({ "node_modules/tsx": { version: "1.0.0" } });
  expect(boot().stdout).toContain("npm was told: ci");
});

test("a lock file that npm ci finds incomplete is installed with npm install, which may write nothing", () => {
  put("package-lock.json", { packages: { "node_modules/tsx": { version: "1.0.0" } } });
  const { stdout, status } = boot({ ciError: "npm error code EUSAGE\nnpm error Missing: x@ from lock file" });
  expect(stdout).toContain("npm was told: install --no-save --include=dev");
  expect(stdout).toMatch(/hello world\s*$/);
  expect(status).toBe(7);
});

test("when npm fails for another reason, its words are shown and nothing runs", () => {
  put("package-lock.json", { packages: { "node_modules/tsx": { version: "1.0.0" } } });
  const { stdout, stderr, status } = boot({ ciError: "npm error code ENOTFOUND" });
  expect(stdout).not.toContain("npm was told: install");
  expect(stdout).not.toContain("hello");
  expect(stderr).toContain("npm error code ENOTFOUND");
  expect(status).toBe(1);
});

test.each(["20.18.3", "18.20.0"])("Node %s is told to be too old, and nothing is installed", (version) => {
  put("old-node.cjs", [`Object.defineProperty(process, "versions", { value: { node: "${version}" } });`]);
  const { stdout, stderr, status } = boot({ nodeArgs: ["--require", "./old-node.cjs"] });
  expect(stdout).toBe("");
  expect(stderr).toContain(`Kotae needs Node 20.19 or newer; this is ${version}.`);
  expect(status).toBe(1);
});
