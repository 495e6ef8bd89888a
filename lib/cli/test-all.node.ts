import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { getBrowser } from "#lib/cli/find-browser.node";
import { trackedFiles } from "#lib/export/tracked-files.node";
import { formatProblem } from "../problem";
import { failedTests } from "./failed-tests";
import { machineTraces } from "./machine-traces";
import { type Counts, runStages, type Stage } from "./run-stages";
import { testCounts } from "./test-counts";

/** Where the test runners leave their reports; `playwright.config.ts` names the second one too. */
const UNIT_REPORT = "test-results/unit.json";
const E2E_REPORT = "test-results/e2e.json";

const STAGES: readonly Stage[] = [
  { name: "format and lint", run: () => script("lint") },
  { name: "types", run: () => script("types") },
  { name: "unused code", run: () => script("knip") },
  { name: "generated files", run: () => script("generate -- --check") },
  { name: "catalogs", run: () => script("check") },
  { name: "traces of a machine", run: checkTraces },
  {
    name: "unit tests",
    run: () =>
      tests(`unit -- --reporter=default --reporter=json --outputFile.json=${UNIT_REPORT}`, UNIT_REPORT),
  },
  { name: "build", run: () => script("build") },
  { name: "the same build twice", needs: "build", run: () => script("test:reproducible -- --built") },
  { name: "published addresses", needs: "build", run: () => script("kotae -- addresses --check") },
  {
    name: "end-to-end tests",
    needs: "build",
    run: () => tests("e2e", E2E_REPORT, { PLAYWRIGHT_CHROMIUM: getBrowser() }),
  },
];

/** Runs a script of package.json, its output shown; true when it ended well. */
function npmRun(words: string, env: Readonly<Record<string, string>> = {}): Promise<boolean> {
  return new Promise((resolve, reject) => {
    // Through a shell, which finds npm on Windows too; the words are constants of this file.
    const child = spawn(`npm run --silent ${words}`, {
      shell: true,
      stdio: "inherit",
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
    });
    child.on("error", reject);
    child.on("exit", (code) => resolve(code === 0));
  });
}

async function script(words: string): Promise<Counts> {
  return (await npmRun(words)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function tests(words: string, report: string, env?: Readonly<Record<string, string>>): Promise<Counts> {
  // A report of an earlier run must not speak for this one.
  rmSync(report, { force: true });
  const exitedWell = await npmRun(words, env);
  const text = existsSync(report) ? readFileSync(report, "utf8") : undefined;
  return { ...testCounts(text, exitedWell), notes: failedTests(text, process.cwd()) };
}

/** No file that is or would be committed may make sense on one machine only. */
async function checkTraces(): Promise<Counts> {
  const files = trackedFiles().map((path) => ({ path, text: readFileSync(path, "utf8") }));
  const problems = machineTraces(files, process.cwd());
  for (const problem of problems) console.error(formatProblem(problem));
  console.log(`${files.length} files, ${problems.length} traces.`);
  return problems.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

const { failed } = await runStages(STAGES, console.log);
process.exitCode = failed === 0 ? 0 : 1;
