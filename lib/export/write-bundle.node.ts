import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import { z } from "zod";
import { readFilesBelow } from "#lib/export/site-files.node";
import { LOCALES } from "../i18n/locale";
import { wordsFor } from "../i18n/words";
import { ProblemError } from "../problem";
import { bundleFiles } from "./bundle-files";
import { softwareBill } from "./software-bill";

/** The earliest time that a zip knows. It holds local times, so this is the same in every time zone. */
function earliestTime(): Date {
  return new Date(1980, 0, 1);
}

/**
 * Writes into `target` the site of folder `out` as a zip that is read without a server, its bill of materials, and
 * the SHA-256 sums of both (`sha256sum -c SHA256SUMS`). The same input gives the same bytes. Returns the names of
 * the files written. Throws a ProblemError when there is no finished export.
 */
export function writeBundle(out: string, target: string): string[] {
  if (!existsSync(join(out, "index.html"))) {
    throw new ProblemError([
      { where: out, what: "There is no finished site here.", fix: "Run npm run build." },
    ]);
  }
  const lock: unknown = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const { name, version } = z.object({ name: z.string(), version: z.string() }).parse(lock);
  const title = `${name}-${version}`;
  const files = bundleFiles(readFilesBelow(out));
  files.set("README.txt", new TextEncoder().encode(readme()));
  files.set("SHA256SUMS", new TextEncoder().encode(sums(files)));
  const zip = zipSync(
    Object.fromEntries(
      [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, data]) => [`${title}/${file}`, data]),
    ),
    { level: 9, mtime: earliestTime() },
  );
  const bill = new TextEncoder().encode(`${JSON.stringify(softwareBill(lock), null, 2)}\n`);
  const written = new Map([
    [`${title}.zip`, zip],
    [`${title}.cdx.json`, bill],
  ]);
  written.set("SHA256SUMS", new TextEncoder().encode(sums(written)));
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const [file, content] of written) writeFileSync(join(target, file), content);
  return [...written.keys()];
}

/** In the form that `sha256sum -c` reads. */
function sums(files: ReadonlyMap<string, Uint8Array>): string {
  const lines = [...files].map(
    ([file, content]) => `${createHash("sha256").update(content).digest("hex")}  ${file}\n`,
  );
  return lines.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join("");
}

/** For an editor that knows no other line ends, and takes a text for UTF-8 by its mark only. */
function readme(): string {
  const texts = LOCALES.map((locale) => wordsFor(locale)("bundle.readme"));
  return `\uFEFF${texts.join("\n\n")}\n`.replaceAll("\n", "\r\n");
}

if (process.argv[1] !== undefined && fileURLToPath(import.meta.url) === process.argv[1]) {
  const target = process.argv[2] ?? "bundle";
  for (const file of writeBundle("out", target)) console.log(join(target, file));
}
