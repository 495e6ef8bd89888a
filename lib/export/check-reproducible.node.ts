import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readFilesBelow } from "#lib/export/site-files.node";
import { trackedFiles } from "#lib/export/tracked-files.node";

/** The files that differ between two folders, or are in one of them only. */
function differences(one: string, other: string): string[] {
  const [a, b] = [hashes(one), hashes(other)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file)).sort();
}

function hashes(folder: string): Map<string, string> {
  return new Map(
    [...readFilesBelow(folder)].map(([file, content]) => [
      file,
      createHash("sha256").update(content).digest("hex"),
    ]),
  );
}

/**
 * Copies what git has, uncommitted changes included, into a new folder, runs `scripts` of package.json there, and
 * gives the folder.
 */
function buildCopy(scripts: readonly string[]): string {
  const copy = mkdtempSync(join(tmpdir(), "kotae-build-"));
  for (const file of trackedFiles()) cpSync(file, join(copy, file));
  copyPackages(join(copy, "node_modules"));
  for (const script of scripts) {
    execFileSync("npm", ["run", "--silent", script], {
      cwd: copy,
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
    });
  }
  return copy;
}

/** Turbopack wants its packages inside the project, so a link to the folder would not do for it. */
function copyPackages(to: string): void {
  try {
    // Links to the files cost no space. Not every system has them, and none between two disks.
    execFileSync("cp", ["-al", resolve("node_modules"), to], { stdio: "ignore" });
  } catch {
    rmSync(to, { recursive: true, force: true });
    cpSync("node_modules", to, { recursive: true, verbatimSymlinks: true });
  }
}

/** Builds site and bundle in two copies, or the site in one, where `built` says that the project is built already. */
function compareBuilds(built: boolean): { count: number; different: string[] } {
  const scripts = built ? ["build"] : ["build", "bundle:only"];
  const copies = built ? [buildCopy(scripts)] : [buildCopy(scripts), buildCopy(scripts)];
  try {
    const [one = "", other = process.cwd()] = copies;
    const folders = built ? ["out"] : ["out", "bundle"];
    return {
      count: readFilesBelow(join(one, "out")).size,
      different: folders.flatMap((folder) =>
        differences(join(one, folder), join(other, folder)).map((file) => `${folder}/${file}`),
      ),
    };
  } finally {
    for (const copy of copies) rmSync(copy, { recursive: true, force: true });
  }
}

if (process.argv[1] !== undefined && fileURLToPath(import.meta.url) === process.argv[1]) {
  const { count, different } = compareBuilds(process.argv.includes("--built"));
  for (const file of different) console.error(`${file} differs.`);
  console.log(`${count} files built twice, ${different.length} of them different.`);
  process.exitCode = different.length === 0 ? 0 : 1;
}
