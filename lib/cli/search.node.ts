import { parseArgs } from "node:util";
import { z } from "zod";
import { openSearch, type Search } from "#lib/search/open-search";
import { siteSearchData } from "#lib/search/site-search.node";
import { isLocale, type Locale } from "../i18n/locale";
import type { CommandBody, CommandIo } from "./command";
import { UsageError } from "./usage-error";

/** So many hits are given for a query in a batch. */
const LIMIT = 10;

const querySchema = z.object({ q: z.string() });

/** `kotae search`: answers queries with the data and the code that the site ships. */
export const searchCommand: CommandBody = {
  help: [
    "Usage: npm run -s kotae -- search [--locale ja|en] WORDS...",
    "       npm run -s kotae -- search --jsonl [--locale ja|en] < queries.jsonl",
    "",
    "Prints code, how it was found, score and message text of each hit, best first.",
    "",
    '  --jsonl    read one JSON object a line, {"q": "..."}, from standard input, and write one a line in the same',
    '             order: {"q": "...", "hits": [{"code": "SSL0208E", "score": 1, "via": "code"}, ...]},',
    `             at most ${LIMIT} hits, via "code" or "text". Blank lines are passed over.`,
    "  --locale   the reader's language: ja (default) or en. It decides what a hit shows, not what is found.",
    "",
    "Exit status: 0 done; 1 a line of the batch was no query (named on standard error; the others are answered);",
    "2 wrong usage.",
  ].join("\n"),
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { jsonl: { type: "boolean" }, locale: { type: "string", default: "ja" } },
    });
    const { locale } = values;
    if (!isLocale(locale)) throw new UsageError(`--locale is ja or en, not “${locale}”.`);
    const query = positionals.join(" ");
    if (values.jsonl && query !== "") throw new UsageError("--jsonl takes its queries from standard input.");
    if (!values.jsonl && query === "") throw new UsageError("What to search for is missing.");
    const search = openSearch(siteSearchData());
    if (values.jsonl) return answerBatch(search, locale, io);
    for (const hit of search.search(query, { locale, limit: LIMIT }).hits) {
      io.out(`${hit.code}  ${hit.via}  ${round(hit.score).toFixed(3)}  ${hit.text[locale]}`);
    }
    return 0;
  },
};

async function answerBatch(search: Search, locale: Locale, io: CommandIo): Promise<number> {
  let status = 0;
  let number = 0;
  for await (const line of linesOf(io.input)) {
    number += 1;
    if (line.trim() === "") continue;
    const q = queryOf(line);
    if (q === undefined) {
      io.err(`search: line ${number} of the input is not an object like {"q": "..."}; it was passed over.`);
      status = 1;
      continue;
    }
    const hits = search
      .search(q, { locale, limit: LIMIT })
      .hits.map(({ code, score, via }) => ({ code, score: round(score), via }));
    io.out(JSON.stringify({ q, hits }));
  }
  return status;
}

/** The lines of a text that comes in pieces. Only line feeds part lines: JSON may hold other separators. */
async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const piece of pieces) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

function queryOf(line: string): string | undefined {
  try {
    return querySchema.safeParse(JSON.parse(line)).data?.q;
  } catch {
    return undefined;
  }
}

function round(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}
