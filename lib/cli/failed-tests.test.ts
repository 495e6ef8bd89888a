import { expect, test } from "vitest";
import { failedTests } from "./failed-tests";

const unit = (status: string, failureMessages: string[] = []) => ({
  fullName: "masking keeps versions",
  status,
  failureMessages,
});
const vitest = (...assertionResults: unknown[]) =>
  JSON.stringify({ testResults: [{ name: "/somewhere/lib/mask.test.ts", message: "", assertionResults }] });

test("a failed unit test is told with its file, its name and the beginning of its message", () => {
  const message = "Error: Property failed after 3 tests\n{ seed: 7 }\nCounterexample: [1]";
  expect(failedTests(vitest(unit("passed"), unit("failed", [message])), "/somewhere")).toEqual([
    "lib/mask.test.ts masking keeps versions: Error: Property failed after 3 tests { seed: 7 } Counterexample: [1]",
  ]);
});

test("a file that does not load is told, too", () => {
  const report = {
    testResults: [{ name: "/x/a.test.ts", message: "SyntaxError: no", assertionResults: [] }],
  };
  expect(failedTests(JSON.stringify(report), "/x")).toEqual(["a.test.ts: SyntaxError: no"]);
});

test("end-to-end tests are told when they failed, or passed only on a second try", () => {
  const spec = (title: string, status: string, ...messages: string[]) => ({
    title,
    file: "box.spec.ts",
    line: 4,
    tests: [
      { projectName: "ja", status, results: [...messages.map((message) => ({ error: { message } })), {}] },
    ],
  });
  const report = {
    suites: [
      {
        specs: [spec("opens", "expected")],
        suites: [
          {
            specs: [
              spec("types", "unexpected", "\u001b[31mError: two\u001b[39m elements"),
              spec("waits", "flaky", "Timeout"),
            ],
          },
        ],
      },
    ],
  };
  expect(failedTests(JSON.stringify(report))).toEqual([
    "e2e/box.spec.ts:4 [ja] types: Error: two elements",
    "flaky: e2e/box.spec.ts:4 [ja] waits: Timeout",
  ]);
});

test.each([undefined, "", "{", '{"other": 1}'])("a report %j names nothing", (report) => {
  expect(failedTests(report)).toEqual([]);
});
