import type { Dataset } from "./dataset";
import type { Asked, Built } from "./measured";
import { percentile } from "./quality";
import type { Failure } from "./run-step";

/** What one peer gave on one dataset. */
export type Row = { peer: string; built: Built | Failure; asked: Asked | Failure };

/** All rows of a dataset, in the order of the table. */
export type Section = { dataset: Dataset; rows: readonly Row[] };

/** Where and when it was measured. */
export type Circumstances = {
  measured: string;
  commit: string;
  command: string;
  minutes: number;
};

const HEAD = [
  "engine",
  "recall@1",
  "recall@5",
  "MRR",
  "nothing for nonsense",
  "query p50",
  "p99",
  "index",
  "brotli",
  "load",
  "heap",
  "build",
] as const;

/** The search's section of `bench/README.md`, in lines. */
export function report(
  sections: readonly Section[],
  { measured, commit, command, minutes }: Circumstances,
): string[] {
  const rows = sections.flatMap((section) => section.rows);
  const setups = new Map(
    rows.flatMap(({ built }) => ("failure" in built ? [] : [[built.name, built.setup]])),
  );
  return [
    "## How the search compares",
    "",
    `${measured}, at commit ${commit}, by \`${command}\` in ${minutes.toFixed(0)} minutes.`,
    ...busy(rows),
    "",
    "```sh",
    "npm run bench:search                 # everything, about fifteen minutes on two cores",
    "npm run bench:search -- --quick      # the real catalog and 1,000 generated messages, under a minute",
    "npm run bench:search -- --datasets real,100000 --peers kotae,flexsearch-bigrams",
    "```",
    "",
    "Only a whole run is written down here; others print their tables.",
    "",
    ...sections.flatMap(sectionLines),
    "### What the columns say",
    "",
    "- All engines index the same texts and get the same queries, each in processes of its own: one builds, one",
    "  loads and answers.",
    "- **recall@k**: the share of queries with a right answer among the first k; **MRR**: the mean of 1 / place of the",
    "  first right answer among ten. **Nothing for nonsense**: of the queries that no message answers, the share that",
    "  brings nothing.",
    "- **Query**: from the call to the codes of the ten best; for each query the best of up to seven askings after",
    "  one to warm up, then p50 and p99 over the queries. For Kotae that includes the passages and the marked ranges",
    "  that a hit shows.",
    "- **Index**: what words are looked up in, without the texts that hits show, which every site has in its own way;",
    "  brotli at quality 11 for the real catalog, 9 for the others.",
    "- **Load**: from the files to the first answer, texts for hits included. **Heap**: what that leaves in use.",
    "- Generated catalogs (`bench/catalog-generator.ts`) are the same on every run: sentences in both languages over",
    "  a vocabulary spread by Zipf's law. Their queries are codes (over a quarter, half of them misspelt) and two or three",
    "  words of a message text in either language (a third of the English ones with a typo); right are all messages",
    "  whose text holds every word. No query needs a synonym.",
    "- Real queries are those in `lib/search/queries/`. Kotae was tuned on most of them; the peers were not.",
    "",
    "### How each was set up",
    "",
    ...[...setups].map(([name, setup]) => `- ${name}: ${setup}.`),
  ];
}

/** Below this share of a processor, times say more about the machine's other work. */
const QUIET = 0.9;

function busy(rows: readonly Row[]): string[] {
  const shares = rows.flatMap(({ asked }) => ("failure" in asked ? [] : [asked.cpuShare]));
  const typical = percentile(shares, 0.5);
  if (shares.length === 0 || typical >= QUIET) return [];
  return [
    `The machine was busy with other things: the processes had ${Math.round(typical * 100)} % of a processor. Times, p99`,
    "above all, are too long by that and worth only a comparison; quality and sizes are not touched by it.",
  ];
}

function sectionLines({ dataset, rows }: Section): string[] {
  const notes: string[] = [];
  const lines = rows.map(({ peer, built, asked }) => {
    if ("failure" in built) return line([peer, ...failed(built, 11)]);
    const size = [bytes(built.bytes), bytes(built.brotli)];
    const time = milliseconds(built.buildMs);
    if ("failure" in asked) return line([built.name, ...failed(asked, 6), ...size, "", "", time]);
    const isPart = asked.queries < asked.of;
    if (isPart)
      notes.push(`${built.name}: only ${asked.queries} of the ${asked.of} queries in the time it has.`);
    return line([
      isPart ? `${built.name} ¹` : built.name,
      ...quality(asked),
      milliseconds(asked.p50),
      milliseconds(asked.p99),
      ...size,
      milliseconds(asked.loadMs),
      bytes(asked.heapBytes),
      time,
    ]);
  });
  return [
    `### ${dataset.title}`,
    "",
    line(HEAD),
    line(HEAD.map((_, column) => (column === 0 ? "---" : "--:"))),
    ...lines,
    "",
    ...ratios(rows),
    ...(notes.length > 0 ? [`¹ ${notes.join(" ")}`, ""] : []),
  ];
}

/** Shares of fewer queries say nothing. */
const FEWEST_QUERIES = 50;

function quality({ queries, recall1, recall5, mrr, silent }: Asked): string[] {
  const shares = [recall1, recall5, mrr, silent];
  return queries < FEWEST_QUERIES ? shares.map(() => "—") : shares.map(share);
}

/** Kotae beside the plain FlexSearch index that its size is held against. */
function ratios(rows: readonly Row[]): string[] {
  const [ours, plain] = ["kotae", "flexsearch-bigrams"].map(
    (peer) => rows.find((row) => row.peer === peer)?.built,
  );
  if (ours === undefined || plain === undefined || "failure" in ours || "failure" in plain) return [];
  const ratio = (a: number, b: number) => (a / b).toFixed(2);
  return [
    `Kotae's index is ${ratio(ours.bytes, plain.bytes)} × that of plain FlexSearch with bigrams ` +
      `(${ratio(ours.brotli, plain.brotli)} × with brotli).`,
    "",
  ];
}

function failed({ failure }: Failure, columns: number): string[] {
  return [failure, ...Array.from({ length: columns - 1 }, () => "")];
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function share(value: number): string {
  return value.toFixed(3);
}

function milliseconds(value: number): string {
  if (value >= 1_000) return `${(value / 1_000).toFixed(1)} s`;
  return `${value.toFixed(value < 1 ? 3 : value < 10 ? 1 : 0)} ms`;
}

function bytes(value: number): string {
  const kilo = value / 1_024;
  return kilo < 1_024 ? `${kilo.toFixed(kilo < 10 ? 1 : 0)} KiB` : `${(kilo / 1_024).toFixed(1)} MiB`;
}
