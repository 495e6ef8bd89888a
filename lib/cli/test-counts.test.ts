import { expect, test } from "vitest";
import { testCounts } from "./test-counts";

const vitest = (numPassedTests: number, numFailedTests: number) =>
  JSON.stringify({ numPassedTests, numFailedTests, numTotalTests: numPassedTests + numFailedTests });
const playwright = (expected: number, unexpected: number, flaky = 0) =>
  JSON.stringify({ config: {}, errors: [], stats: { expected, unexpected, flaky, skipped: 0 } });

test.each([
  ["Vitest's report", vitest(12, 0), true, { passed: 12, failed: 0 }],
  ["failures in Vitest's report", vitest(11, 1), false, { passed: 11, failed: 1 }],
  ["Playwright's report", playwright(8, 0), true, { passed: 8, failed: 0 }],
  ["failures in Playwright's report", playwright(5, 3), false, { passed: 5, failed: 3 }],
  ["a test that passed when tried again", playwright(5, 0, 1), true, { passed: 6, failed: 0 }],
  ["a runner that failed for another reason", vitest(12, 0), false, { passed: 12, failed: 1 }],
  ["a run without tests", vitest(0, 0), true, { passed: 0, failed: 1 }],
  ["a missing report", undefined, true, { passed: 0, failed: 1 }],
  ["a report cut short", '{"numPassedTests": 3', true, { passed: 0, failed: 1 }],
  ["a report of another kind", '{"tests": 3}', true, { passed: 0, failed: 1 }],
])("counted: %s", (_what, report, exitedWell, counts) => {
  expect(testCounts(report, exitedWell)).toEqual(counts);
});
