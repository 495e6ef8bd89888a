import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Installs what is missing, then runs a TypeScript file through tsx and leaves with its exit status.
 *
 * @param {string[]} words the file, seen from the root of the repository, and what it gets to read
 */
export function installAndRun(words) {
  if (!isInstalled() && !install()) return;
  const child = spawn(process.execPath, ["--import", "tsx", ...words], { cwd: root, stdio: "inherit" });
  // Ctrl-C reaches the child by itself; a signal sent to this process alone has to be handed on.
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code) => {
    process.exitCode = code ?? 1;
  });
}

/**
 * True when npm's own list of what lies in node_modules holds every package of the lock file in its version.
 * Optional packages may be missing: most of them are for other systems.
 */
function isInstalled() {
  const wanted = Object.entries(packagesOf("package-lock.json"));
  const present = packagesOf("node_modules/.package-lock.json");
  return (
    wanted.length > 0 &&
    wanted.every(
      ([path, { version, optional }]) => path === "" || optional || present[path]?.version === version,
    )
  );
}

/** @returns {Record<string, { version?: string, optional?: boolean }>} by path; none when there is no such file */
function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(`${root}${lockFile}`, "utf8")).packages ?? {};
  } catch {
    return {};
  }
}

/**
 * Installs as the lock file says. Where npm finds that file incomplete (some registries do not carry the packages
 * of every system, so a lock file written there lacks them), `npm install` does it: it takes the same versions
 * from the lock file, looks up what is missing in it, and writes neither of our files.
 */
function install() {
  console.log("Installing what is missing (npm ci) …");
  // The build itself needs devDependencies, whatever NODE_ENV says.
  const strict = npm(["ci", "--include=dev"], "pipe");
  if (strict.status === 0) return true;
  const incomplete = String(strict.stderr).includes("EUSAGE");
  if (incomplete) {
    console.log("npm ci finds package-lock.json incomplete for this system; going on with npm install …");
    if (npm(["install", "--no-save", "--include=dev"], "inherit").status === 0) return true;
  } else console.error(String(strict.stderr));
  console.error("Nothing was installed or run.\n  → Mend what npm says above, then run the command again.");
  process.exitCode = 1;
  return false;
}

/** Runs npm in the root of the repository. npm tells its own place to what it runs; outside of npm a shell finds it. */
function npm(words, stderr) {
  const options = { cwd: root, stdio: ["ignore", "inherit", stderr] };
  const script = process.env.npm_execpath;
  return script?.endsWith("npm-cli.js")
    ? spawnSync(process.execPath, [script, ...words], options)
    : spawnSync(`npm ${words.join(" ")}`, { ...options, shell: true });
}
