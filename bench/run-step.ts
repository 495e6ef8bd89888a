import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { z } from "zod";
import { folderOf } from "./dataset";

const MEASURE = fileURLToPath(new URL("./measure.ts", import.meta.url));
const MEMORY_MB = 6_144;

/** Why a step has no result: in words for the table. */
export type Failure = { failure: string };

/** Prepares the dataset in a process of its own. */
export async function runPrepare(dataset: string): Promise<void> {
  const failed = await measure(["prepare", dataset], 600);
  if (failed !== undefined) throw new Error(`${dataset} could not be prepared: ${failed.failure}.`);
}

/** Runs a step of a peer in a process of its own, and reads what it measured. */
export async function runStep<S extends z.ZodType>(
  step: { name: "build" | "ask"; dataset: string; peer: string; seconds?: number; limit: number },
  schema: S,
): Promise<z.infer<S> | Failure> {
  const file = join(folderOf(step.dataset, step.peer), `${step.name}.result.json`);
  rmSync(file, { force: true });
  const words = [step.name, step.dataset, step.peer, String(step.seconds ?? 0)];
  return (await measure(words, step.limit)) ?? schema.parse(JSON.parse(readFileSync(file, "utf8")));
}

function measure(words: readonly string[], limitSeconds: number): Promise<Failure | undefined> {
  const flags = ["--expose-gc", `--max-old-space-size=${MEMORY_MB}`, "--import", "tsx"];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...flags, MEASURE, ...words], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    let errors = "";
    child.stderr.on("data", (chunk) => {
      errors = (errors + String(chunk)).slice(-4_000);
    });
    let isLate = false;
    const timer = setTimeout(
      () => {
        isLate = true;
        child.kill("SIGKILL");
      },
      limitSeconds * 1_000 * crowding(),
    );
    child.on("close", (code) => {
      clearTimeout(timer);
      if (isLate) resolve({ failure: `${words[0]} took over ${limitSeconds} s` });
      else if (code === 0) resolve(undefined);
      else resolve({ failure: /^.*(?:Error|FATAL).*$/m.exec(errors)?.[0].trim() ?? `ended with ${code}` });
    });
  });
}

/** How many processes want a processor, for each there is: 1 on a quiet machine. Limits are longer by that. */
function crowding(): number {
  return Math.max(1, (2 * (loadavg()[0] ?? 0)) / availableParallelism());
}
