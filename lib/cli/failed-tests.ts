import { z } from "zod";

/** The part of Vitest's JSON report that names tests; the format is Jest's. */
const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

const playwrightSpec = z.object({
  title: z.string(),
  file: z.string(),
  line: z.number(),
  tests: z.array(
    z.object({
      projectName: z.string(),
      status: z.string(),
      results: z.array(z.object({ error: z.object({ message: z.string().optional() }).optional() })),
    }),
  ),
});

/** A file or a `describe` of Playwright's JSON report, with what is inside it. */
type PlaywrightSuite = { specs?: z.infer<typeof playwrightSpec>[]; suites?: PlaywrightSuite[] };
const playwrightSuite: z.ZodType<PlaywrightSuite> = z.lazy(() =>
  z.object({ specs: z.array(playwrightSpec).optional(), suites: z.array(playwrightSuite).optional() }),
);
const playwrightReport = z.object({ suites: z.array(playwrightSuite) });

// A colour of the terminal is no part of a message.
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what such a sequence begins with
const COLOUR = /\u001b\[[\d;]*m/g;

const LONGEST_MESSAGE = 400;

/**
 * The tests of a JSON report (Vitest's or Playwright's) that did not pass at once, a line each: where, which test, and
 * the beginning of what went wrong; `flaky: ` stands before one that passed when it was tried again. Empty for a
 * report that is missing or makes no sense.
 */
export function failedTests(report: string | undefined, folder = ""): string[] {
  const parsed = parseJson(report);
  const place = (file: string) => (file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file);
  const units = vitestReport.safeParse(parsed).data;
  if (units !== undefined) return units.testResults.flatMap((file) => failedUnits(file, place(file.name)));
  const suites = playwrightReport.safeParse(parsed).data?.suites ?? [];
  return specsOf(suites).flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === "unexpected" || status === "flaky")
      .map(({ projectName, status, results }) => {
        const name = `e2e/${spec.file}:${spec.line} [${projectName}] ${spec.title}`;
        const message = results.find(({ error }) => error !== undefined)?.error?.message;
        return `${status === "flaky" ? "flaky: " : ""}${name}: ${beginning(message)}`;
      }),
  );
}

type UnitFile = z.infer<typeof vitestReport>["testResults"][number];

function failedUnits({ assertionResults, message }: UnitFile, file: string): string[] {
  const failed = assertionResults.filter(({ status }) => status === "failed");
  // A file that does not load has no tests, only a message.
  if (failed.length === 0 && assertionResults.length === 0 && message)
    return [`${file}: ${beginning(message)}`];
  return failed.map(
    ({ fullName, failureMessages }) => `${file} ${fullName}: ${beginning(failureMessages?.[0])}`,
  );
}

function specsOf(suites: readonly PlaywrightSuite[]): z.infer<typeof playwrightSpec>[] {
  return suites.flatMap(({ specs = [], suites: inside = [] }) => [...specs, ...specsOf(inside)]);
}

/** What was expected and found, and the seed of made-up input, stand in the first lines; the rest is the stack. */
function beginning(message = ""): string {
  return message.replace(COLOUR, "").replace(/\s+/g, " ").trim().slice(0, LONGEST_MESSAGE);
}

function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
