import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The paths of all files below a folder, in one order on all machines; `/` between the parts of a path. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** All files below a folder with their content. */
export function readFilesBelow(folder: string): Map<string, Uint8Array> {
  return new Map(filesBelow(folder).map((file) => [file, new Uint8Array(readFileSync(join(folder, file)))]));
}
