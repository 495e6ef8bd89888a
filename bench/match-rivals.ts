import { spawnSync } from "node:child_process";
import type { MatchData } from "../lib/match/match-data";
import { type Timing, timed, timedCommand } from "./timing";

/** What a code looks like, of whatever product: the pattern that the others are given. */
const GENERIC = String.raw`\b[A-Z]{3,5}[0-9]{4,5}[A-Z]\b`;

/** True when a command of that name can be started here. */
export function hasCommand(name: string): boolean {
  return spawnSync(name, ["-V"], { stdio: "ignore" }).error === undefined;
}

/** ripgrep on one thread: what everything is measured by. */
export function ripgrep(log: string): Timing {
  return timedCommand("rg", ["-j1", "-c", GENERIC, log]);
}

/** lnav without its screen: reads the log, knows httpd's format, and counts by SQL. */
export function lnav(log: string): Timing {
  const query = ";SELECT count(*) AS n FROM all_logs WHERE log_text REGEXP '[A-Z]{3,5}[0-9]{4,5}[A-Z]'";
  return timedCommand("lnav", ["-n", "-c", query, "-c", ":write-csv-to -", log]);
}

/** What one writes first: a regular expression on every line. */
export function lineLoop(bytes: Buffer): Promise<Timing> {
  return timed(() => {
    const pattern = new RegExp(GENERIC);
    const found = new Map<string, number>();
    for (const line of bytes.toString("latin1").split("\n")) {
      const code = pattern.exec(line)?.[0];
      if (code !== undefined) found.set(code, (found.get(code) ?? 0) + 1);
    }
  });
}

/** A matcher of one regular expression per template, on a share of the log; the time is for all of it. */
export async function regexPerTemplate(bytes: Buffer, data: MatchData, share: number): Promise<Timing> {
  const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
  const templates = data.catalogs
    .flatMap(({ messages }) => messages.flatMap(({ texts }) => texts))
    .map((parts) => parts.map((each) => (typeof each === "string" ? literal(each) : "(.+)")).join(""))
    .map((source) => new RegExp(source, "i"));
  const text = bytes.subarray(0, Math.round(bytes.length * share)).toString("latin1");
  const { ms, cpu } = await timed(() => {
    for (const line of text.split("\n")) templates.find((template) => template.test(line));
  });
  return { ms: ms / share, cpu: cpu / share };
}

/** Lines with a code, counted by grep. */
export function grep(code: string, log: string): number {
  const { stdout } = spawnSync("grep", ["-c", "-w", code, log], { encoding: "utf8", env: { LC_ALL: "C" } });
  return Number(stdout);
}
