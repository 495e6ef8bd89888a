import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { bytesOf, fileSource } from "#lib/triage/file-source.node";
import type { LogSource } from "#lib/triage/log-source";
import { reportTable } from "#lib/triage/report-table";
import { readTriageData } from "#lib/triage/triage-data.node";
import { triageLog } from "#lib/triage/triage-log";
import { ProblemError } from "../problem";
import type { CommandBody } from "./command";
import { UsageError } from "./usage-error";

/** `kotae triage`: what stands in log files, counted. */
export const triageCommand: CommandBody = {
  help: [
    "Usage: npm run -s kotae -- triage [--json] [--code CODE]… [--from TIME] [--to TIME] [--client ADDRESS] FILE…",
    "",
    "Reads log files of any size, plain or gzip, and prints what to do first. - is standard input.",
    "",
    "  --json            print the Report as JSON",
    "  --code CODE       only this message; may be given several times",
    "  --from, --to TIME only from or before this time of the log: 2015-06-09T10:20",
    "  --client ADDRESS  only lines of this client",
    "",
    "Exit status: 0 done, whether or not something was found; 1 a file can't be read; 2 wrong usage.",
  ].join("\n"),
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        code: { type: "string", multiple: true },
        from: { type: "string" },
        to: { type: "string" },
        client: { type: "string" },
      },
    });
    if (positionals.length === 0) throw new UsageError("Say which FILE to read, or - for standard input.");
    for (const time of [values.from, values.to]) {
      if (time !== undefined && !/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(time)) {
        throw new UsageError(`${time} is no time like 2015-06-09T10:20.`);
      }
    }
    const { code: codes, from, to, client } = values;
    const report = await triageLog(positionals.map(sourceOf), readTriageData(), {
      filter: {
        ...(codes === undefined ? {} : { codes }),
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...(client === undefined ? {} : { client }),
      },
    });
    io.out(values.json ? JSON.stringify(report, null, 2) : reportTable(report));
    return report.notices.some(({ kind }) => kind === "unreadable") ? 1 : 0;
  },
};

function sourceOf(path: string): LogSource {
  if (path === "-") {
    return { name: "standard input", once: true, open: () => bytesOf(process.stdin) };
  }
  const source = fileSource(path);
  if (source !== undefined) return source;
  const what = existsSync(path) ? "This is a folder." : "There is no such file.";
  throw new ProblemError([{ where: path, what, fix: "Name a log file, or - for standard input." }]);
}
