import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/**
 * The paths of the files that are, or would be, committed: what git has and what it does not ignore, without what is
 * deleted here. They are relative to the working directory. Throws where git does not answer.
 */
export function trackedFiles(): string[] {
  const listing = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  return listing.split("\0").filter((path) => path !== "" && existsSync(path));
}
