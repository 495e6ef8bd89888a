import { createReadStream, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { LogSource } from "#lib/triage/log-source";
import { reportTable } from "#lib/triage/report-table";
import { readTriageData } from "#lib/triage/triage-data.node";
import { triageLog } from "#lib/triage/triage-log";
import { ProblemError } from "../problem";
import type { Command } from "./command";
import { UsageError } from "./usage-error";

/** `kotae triage`: what stands in log files, counted. */
export const triageCommand: Command = {
  name: "triage",
  summary: "count the messages in log files, plain or gzip",
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
    const report = await triageLog(positionals.map(fileSource), readTriageData(), {
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

/** How much is read at a time: fewer, larger reads are faster, and the scanner copies that much at once. */
const CHUNK = 256 * 1024;

function fileSource(path: string): LogSource {
  if (path === "-") {
    return { name: "standard input", once: true, open: () => bytesOf(process.stdin) };
  }
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined || stats.isDirectory()) {
    const what = stats === undefined ? "There is no such file." : "This is a folder.";
    throw new ProblemError([{ where: path, what, fix: "Name a log file, or - for standard input." }]);
  }
  return {
    name: path,
    size: stats.isFile() ? stats.size : undefined,
    once: !stats.isFile(),
    open: () => (stats.isFile() ? readFile(path) : bytesOf(createReadStream(path))),
  };
}

/**
 * A file's bytes in chunks. Past the beginning, which is looked at twice, all chunks share one buffer: each is
 * good until the next is asked for, and nothing is left for the garbage collector.
 */
async function* readFile(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    let buffer = new Uint8Array(CHUNK);
    for (let position = 0; ; ) {
      if (position < 4 * CHUNK) buffer = new Uint8Array(CHUNK);
      const { bytesRead } = await file.read(buffer, 0, CHUNK, position);
      if (bytesRead === 0) return;
      position += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

async function* bytesOf(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    if (chunk instanceof Uint8Array) yield chunk;
    else yield new TextEncoder().encode(String(chunk));
  }
}
