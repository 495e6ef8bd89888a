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

function install() {
  console.log("Installing what is missing (npm ci) …");
  // npm tells its own place to what it runs; outside of npm a shell finds it, which Windows needs for npm.cmd.
  const npm = process.env.npm_execpath;
  // The build itself needs devDependencies, whatever NODE_ENV says.
  const words = ["ci", "--include=dev"];
  const { status } = npm?.endsWith("npm-cli.js")
    ? spawnSync(process.execPath, [npm, ...words], { cwd: root, stdio: "inherit" })
    : spawnSync(`npm ${words.join(" ")}`, { cwd: root, stdio: "inherit", shell: true });
  if (status === 0) return true;
  console.error(
    "npm ci did not succeed; nothing was run.\n  → Mend what it says above, then run the command again.",
  );
  process.exitCode = 1;
  return false;
}
