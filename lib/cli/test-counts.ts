import { z } from "zod";
import type { Counts } from "./run-stages";

/** The part of Vitest's JSON report that counts; the format is Jest's. */
const vitestReport = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number() })
  .transform(({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }));

/** The part of Playwright's JSON report that counts; a flaky test passed when it was tried again. */
const playwrightReport = z
  .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) })
  .transform(({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }));

/**
 * The counts in the JSON report of Vitest or Playwright. A runner that left with an error although no test failed
 * (a file that does not load), a report that is missing or makes no sense, and a run without any test each count
 * as one failure: silence must not look like success.
 */
export function testCounts(report: string | undefined, exitedWell: boolean): Counts {
  const counts = parseReport(report);
  if (counts === undefined) return { passed: 0, failed: 1 };
  if (counts.failed === 0 && (!exitedWell || counts.passed === 0)) return { ...counts, failed: 1 };
  return counts;
}

function parseReport(report: string | undefined): Counts | undefined {
  if (report === undefined) return undefined;
  try {
    return z.union([vitestReport, playwrightReport]).safeParse(JSON.parse(report)).data;
  } catch {
    return undefined;
  }
}
