import { z } from "zod";
import { Store } from "#lib/catalog/store.node";
import { buildMatchData } from "../match/build-match-data";
import { type Explanation, type Matcher, openMatcher } from "../match/open-matcher";
import type { CommandBody, CommandIo } from "./command";

const inputSchema = z.object({ input: z.string() });

const USAGE = "npm run -s kotae -- explain [--jsonl]";

/** Explains lines of a log, or anything else that is read: which messages it holds, with their values. */
export const explainCommand: CommandBody = {
  help: [
    `Usage: ${USAGE} < FILE`,
    "",
    "Reads standard input, says which messages it holds, and prints that as JSON.",
    '  --jsonl   one JSON object a line, {"input": "…"}; one answer a line, in the same order',
    "",
    'An answer: {"matches": [{"code", "via", "values"}], "ambiguous": [code], "unknown": [code]}',
    "  via        code (as written) · repaired (the code was misspelt) · text (there is no code)",
    "  ambiguous  codes whose texts fit equally well; none was chosen",
    "  unknown    what looks like a code of the catalog and is not in it",
    "",
    'Exit status: 0 · 1 if a line could not be read (its answer is {"error": "…"}) · 2 for wrong options',
  ].join("\n"),
  async run(args, io) {
    const wrong = args.filter((arg) => arg !== "--jsonl");
    if (wrong.length > 0) {
      io.err(`explain: unknown option ${wrong.join(" ")}`);
      io.err(`Usage: ${USAGE}`);
      return 2;
    }
    const store = new Store();
    const matcher = openMatcher(
      buildMatchData(store.catalogs().map((catalog) => ({ catalog, messages: store.messages(catalog.id) }))),
    );
    return args.includes("--jsonl") ? await explainLines(matcher, io) : await explainAll(matcher, io);
  },
};

async function explainAll(matcher: Matcher, io: CommandIo): Promise<number> {
  let input = "";
  for await (const piece of io.input) input += piece;
  io.out(JSON.stringify(answer(matcher.explain(input)), undefined, 2));
  return 0;
}

async function explainLines(matcher: Matcher, io: CommandIo): Promise<number> {
  let number = 0;
  let failed = false;
  for await (const line of linesOf(io.input)) {
    number += 1;
    if (line.trim() === "") continue;
    const input = readLine(line);
    if (typeof input === "string") {
      io.out(JSON.stringify(answer(matcher.explain(input))));
      continue;
    }
    failed = true;
    io.err(`line ${number}\n  ${input.error}\n  → Write one JSON object a line: {"input": "…"}.`);
    io.out(JSON.stringify({ error: `line ${number}: ${input.error}` }));
  }
  return failed ? 1 : 0;
}

function readLine(line: string): string | { error: string } {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ""));
  } catch {
    return { error: "The line is not JSON." };
  }
  const parsed = inputSchema.safeParse(value);
  return parsed.success ? parsed.data.input : { error: 'The object has no "input" that is text.' };
}

/** What is printed: a message that stands twice with the same values is there once. */
function answer({ matches, ambiguous, unknown }: Explanation) {
  const seen = new Map<string, Pick<Explanation["matches"][number], "code" | "via" | "values">>();
  for (const { code, via, values } of matches) {
    const key = JSON.stringify([code, values]);
    if (!seen.has(key)) seen.set(key, { code, via, values });
  }
  return {
    matches: [...seen.values()],
    ambiguous,
    unknown: [...new Set(unknown.map(({ code }) => code))],
  };
}

/** Lines of a stream, without their ends; pieces are joined only once per line. */
async function* linesOf(input: AsyncIterable<string>): AsyncGenerator<string> {
  let pieces: string[] = [];
  for await (const piece of input) {
    const [first = "", ...rest] = piece.split("\n");
    pieces.push(first);
    for (const next of rest) {
      yield pieces.join("");
      pieces = [next];
    }
  }
  if (pieces.join("") !== "") yield pieces.join("");
}
