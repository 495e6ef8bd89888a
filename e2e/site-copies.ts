import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";

/** Runs a script of the project as a person would on the command line. */
const NODE_TSX = ["--import", "tsx"];

/** Makes the zip of `npm run bundle`, unpacks it, and gives the folder with its `index.html`. */
export function unpackBundle(): { folder: string; remove: () => void } {
  const place = mkdtempSync(join(tmpdir(), "kotae-bundle-"));
  const written = execFileSync(
    process.execPath,
    [...NODE_TSX, "lib/export/write-bundle.node.ts", join(place, "made")],
    {
      encoding: "utf8",
    },
  );
  const zip = written.split("\n").find((line) => line.endsWith(".zip")) ?? "";
  let first = "";
  for (const [file, content] of Object.entries(unzipSync(new Uint8Array(readFileSync(zip))))) {
    const path = join(place, "a folder 答え", file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    if (file.endsWith("/index.html") && (first === "" || path.length < first.length)) first = path;
  }
  return { folder: dirname(first), remove: () => rmSync(place, { recursive: true, force: true }) };
}

/** A copy of the finished site, to be changed. */
export function copySite(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "kotae-site-"));
  cpSync("out", folder, { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Serves a finished site below `base`; the address has a slash at the end. */
export async function serveSite(
  folder: string,
  base: string,
): Promise<{ address: string; stop: () => void }> {
  const args = ["lib/cli/kotae.node.ts", "serve", "--port", "0", "--base", base, "--folder", folder];
  const server = spawn(process.execPath, [...NODE_TSX, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  for await (const chunk of server.stdout) {
    const address = /Serving (\S+)/.exec(String(chunk))?.[1];
    if (address !== undefined) return { address, stop: () => server.kill() };
  }
  throw new Error("The server ended before it began.");
}
