/** How many tests, or steps without tests of their own, went well and did not. */
export type Counts = {
  passed: number;
  failed: number;
  /** Lines about single tests, shown again in the end, where nobody has to look for them. */
  notes?: readonly string[];
};

/** One step of `npm test`. */
export type Stage = {
  name: string;
  /** The stage whose result this one works with; when that failed, this one is not run and counts as failed. */
  needs?: string;
  run(): Promise<Counts>;
};

/**
 * Runs the stages one after the other, also behind a failed one, so that one run tells everything that is wrong.
 * Prints a heading for each, in the end their notes, the names of those that failed, and as the very last line
 * `N passed, N failed`. A stage that throws has failed; what it threw is printed.
 */
export async function runStages(stages: readonly Stage[], print: (line: string) => void): Promise<Counts> {
  const total = { passed: 0, failed: 0 };
  const failedStages: string[] = [];
  const notes: string[] = [];
  for (const stage of stages) {
    print(`\n── ${stage.name}`);
    const missing = stage.needs !== undefined && failedStages.includes(stage.needs) ? stage.needs : undefined;
    if (missing !== undefined) print(`Not run: “${missing}” failed.`);
    const counts = missing === undefined ? await countsOf(stage, print) : { passed: 0, failed: 1 };
    if (counts.failed > 0) failedStages.push(stage.name);
    total.passed += counts.passed;
    total.failed += counts.failed;
    notes.push(...(counts.notes ?? []));
  }
  if (notes.length > 0) print(`\n${notes.join("\n")}`);
  print(failedStages.length === 0 ? "\nAll stages passed." : `\nFailed: ${failedStages.join(", ")}.`);
  print(`${total.passed} passed, ${total.failed} failed`);
  return total;
}

async function countsOf(stage: Stage, print: (line: string) => void): Promise<Counts> {
  try {
    return await stage.run();
  } catch (error) {
    print(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1 };
  }
}
