import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const CODES = "codes.json";

/** Writes the codes by which the numbers in an index are told; returned to readers with the hits. */
export function writeCodes(folder: string, codes: readonly string[]): void {
  writeFileSync(join(folder, CODES), JSON.stringify(codes));
}

export function readCodes(folder: string): string[] {
  return z.array(z.string()).parse(JSON.parse(readText(folder, CODES)));
}

/** Writes a file of the index and gives its path back. */
export function writeText(folder: string, name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

export function readText(folder: string, name: string): string {
  return readFileSync(join(folder, name), "utf8");
}
