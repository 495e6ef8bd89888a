import { expect, test } from "vitest";
import { runStages, type Stage } from "./run-stages";

function stage(name: string, passed: number, failed: number, needs?: string) {
  const ran: string[] = [];
  const made: Stage = {
    name,
    ...(needs === undefined ? {} : { needs }),
    run: async () => {
      ran.push(name);
      return { passed, failed };
    },
  };
  return { made, ran };
}

async function run(stages: readonly Stage[]) {
  const lines: string[] = [];
  const counts = await runStages(stages, (line) => lines.push(line));
  return { counts, lines };
}

test("the last line adds up the counts of all stages", async () => {
  const { counts, lines } = await run([stage("unit", 40, 0).made, stage("lint", 1, 0).made]);
  expect(lines.at(-1)).toBe("41 passed, 0 failed");
  expect(counts).toEqual({ passed: 41, failed: 0 });
});

test("a failed stage does not keep the next one from running, and is named in the end", async () => {
  const next = stage("types", 1, 0);
  const { lines } = await run([stage("lint", 0, 1).made, next.made]);
  expect(next.ran).toEqual(["types"]);
  expect(lines).toContain("\nFailed: lint.");
  expect(lines.at(-1)).toBe("1 passed, 1 failed");
});

test("a stage whose need failed is not run and counts as failed", async () => {
  const next = stage("e2e", 9, 0, "build");
  const { lines } = await run([stage("build", 0, 1).made, next.made]);
  expect(next.ran).toEqual([]);
  expect(lines).toContain("Not run: “build” failed.");
  expect(lines.at(-1)).toBe("0 passed, 2 failed");
});

test("a stage that throws has failed, and what it threw is printed", async () => {
  const broken: Stage = { name: "e2e", run: () => Promise.reject(new Error("no browser")) };
  const { lines } = await run([broken]);
  expect(lines).toContain("no browser");
  expect(lines.at(-1)).toBe("0 passed, 1 failed");
});

test("what a stage notes of single tests is shown again before the last lines", async () => {
  const noting: Stage = {
    name: "unit",
    run: async () => ({ passed: 1, failed: 1, notes: ["a.test.ts adds"] }),
  };
  const { lines } = await run([noting, stage("lint", 1, 0).made]);
  expect(lines.slice(-3)).toEqual(["\na.test.ts adds", "\nFailed: unit.", "2 passed, 1 failed"]);
});
