import { spawnSync } from "node:child_process";

/** How long a piece of work took: by the clock, and in processor time of this or the started process. */
export type Timing = { ms: number; cpu: number };

/** How often each piece of work is timed. */
export const ROUNDS = 7;

/** The shortest of `ROUNDS` rounds, by the clock and by processor time each. */
export async function best(work: () => Promise<Timing> | Timing): Promise<Timing> {
  const [least = { ms: Number.NaN, cpu: Number.NaN }] = await bestInTurn([work]);
  return least;
}

/** The same for works that are compared: one after the other in each round, so that they share what disturbs them. */
export async function bestInTurn(works: readonly (() => Promise<Timing> | Timing)[]): Promise<Timing[]> {
  const least = works.map(() => ({ ms: Number.POSITIVE_INFINITY, cpu: Number.POSITIVE_INFINITY }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, work] of works.entries()) {
      const { ms, cpu } = await work();
      const before = least[at];
      if (before !== undefined) {
        least[at] = { ms: Math.min(before.ms, ms), cpu: Math.min(before.cpu, cpu) };
      }
    }
  }
  return least;
}

/** Times work of this process, all of its threads. */
export async function timed(work: () => Promise<void> | void): Promise<Timing> {
  const before = process.cpuUsage();
  const begin = performance.now();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { ms: performance.now() - begin, cpu: (user + system) / 1000 };
}

/** Times a command, its processor time by bash's `times`; throws where it can't be started. */
export function timedCommand(command: string, args: readonly string[]): Timing {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null 2>&1';
  const { stderr, error } = spawnSync("bash", ["-c", script, "bash", command, ...args], { encoding: "utf8" });
  const [real = Number.NaN, user = 0, system = 0] = stderr.trim().split(/\s+/).map(Number);
  if (error !== undefined || Number.isNaN(real)) throw new Error(`${command} could not be timed: ${stderr}`);
  return { ms: real * 1000, cpu: (user + system) * 1000 };
}
