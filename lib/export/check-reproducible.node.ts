import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readFilesBelow } from "#lib/export/site-files.node";

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

/** Copies what git has, uncommitted changes included, into a new folder, builds site and bundle there, and gives the folder. */
function buildCopy(): string {
  const copy = mkdtempSync(join(tmpdir(), "kotae-build-"));
  const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
  });
  for (const file of files.split("\0").filter((path) => path !== "" && existsSync(path))) {
    cpSync(file, join(copy, file));
  }
  // Turbopack wants its packages inside the project, so a link would not do for it.
  if (process.platform === "win32") cpSync("node_modules", join(copy, "node_modules"), { recursive: true });
  else execFileSync("cp", ["-al", resolve("node_modules"), join(copy, "node_modules")]);
  for (const script of ["build", "bundle:only"]) {
    execFileSync("npm", ["run", "--silent", script], {
      cwd: copy,
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
    });
  }
  return copy;
}

if (process.argv[1] !== undefined && fileURLToPath(import.meta.url) === process.argv[1]) {
  const copies = [buildCopy(), buildCopy()];
  const [one = "", other = ""] = copies;
  const different = ["out", "bundle"].flatMap((folder) =>
    differences(join(one, folder), join(other, folder)).map((file) => `${folder}/${file}`),
  );
  const count = readFilesBelow(join(one, "out")).size;
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
  for (const file of different) console.error(`${file} differs.`);
  console.log(`${count} files built twice, ${different.length} of them different.`);
  process.exitCode = different.length === 0 ? 0 : 1;
}
