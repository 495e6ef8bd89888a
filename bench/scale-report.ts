import type { BuildCost } from "./kept-shards";
import { percentile, type qualityOf } from "./quality";

/** What the first answer of a reader needs, without the code of the search. */
export type Cold = {
  query: string;
  /** What was asked: a code, words, a line of a log. */
  kind: string;
  bytes: number;
  files: number;
  rounds: number;
  /** A right answer is among the first five. */
  isRight: boolean;
};

export type ScaleRow = {
  size: number;
  /** How many files there are in all. */
  files: number;
  cold: readonly Cold[];
  quality: ReturnType<typeof qualityOf>;
  /** Milliseconds of a query once what it needs is loaded. */
  p50: number;
  p99: number;
  build: BuildCost;
  /** Bytes of what words are looked up in, and of plain FlexSearch on the same texts; both compressed. */
  index: number;
  plain: number;
  /** The share of queries with the same five best as without shards. */
  same: number | undefined;
};

/** The section on scale, in Markdown. `codeBytes`: the code of the search, compressed. */
export function scaleLines(rows: readonly ScaleRow[], codeBytes: number): string[] {
  return [
    "## Large sites",
    "",
    "What the first answer needs when nothing is loaded yet, over all labelled queries; brotli, with the code of the",
    `search (${kilobytes(codeBytes)}). Sites above a few hundred messages load their index in shards.`,
    "",
    "| messages | first answer p50 | p90 | max | round trips p50, max | files p50, max | query p50 | p99 | recall@5 | MRR | same top 5 as unsharded | index | plain FlexSearch, bigrams | files | build |",
    `|${" --: |".repeat(15)}`,
    ...rows.map((row) => line(row, codeBytes)),
    "",
    "| messages | asked | how many | right | first answer p50 | p90 | max | most expensive |",
    `|--: | --- |${" --: |".repeat(5)} --- |`,
    ...rows.flatMap((row) => kindLines(row, codeBytes)),
    "",
    "- **First answer**: code, manifest, and all files that the query fetched, codes and passages of ten hits included.",
    "- **Query**: once all that it needs is loaded, best of three. **Index**: what words are looked up in, without the texts that hits show and lines are held against.",
    "- **Build**: processor time, wall time and resident memory at its end, all files written out as JSON.",
    "",
  ];
}

function line(
  { size, files, cold, quality, p50, p99, build, index, plain, same }: ScaleRow,
  code: number,
): string {
  const bytes = cold.map((one) => one.bytes + code);
  const most = (list: readonly number[]) => list.reduce((a, b) => Math.max(a, b), 0);
  const rounds = cold.map((one) => one.rounds);
  const fetched = cold.map((one) => one.files);
  const cells = [
    size.toLocaleString("en"),
    kilobytes(percentile(bytes, 0.5)),
    kilobytes(percentile(bytes, 0.9)),
    kilobytes(most(bytes)),
    `${percentile(rounds, 0.5)}, ${most(rounds)}`,
    `${percentile(fetched, 0.5)}, ${most(fetched)}`,
    `${p50.toFixed(2)} ms`,
    `${p99.toFixed(1)} ms`,
    quality.recall5.toFixed(3),
    quality.mrr.toFixed(3),
    same === undefined ? "—" : `${(same * 100).toFixed(1)} %`,
    kilobytes(index),
    kilobytes(plain),
    files.toLocaleString("en"),
    `${(build.cpuMs / 1_000).toFixed(0)} s CPU, ${(build.clockMs / 1_000).toFixed(0)} s, ${Math.round(build.memory / 1e6)} MB`,
  ];
  return `| ${cells.join(" | ")} |`;
}

function kilobytes(bytes: number): string {
  return bytes >= 1e6 ? `${(bytes / 1e6).toFixed(2)} MB` : `${(bytes / 1e3).toFixed(1)} KB`;
}

/** What each kind of question costs. */
function kindLines({ size, cold }: ScaleRow, code: number): string[] {
  return [...new Set(cold.map(({ kind }) => kind))].map((kind) => {
    const some = cold.filter((one) => one.kind === kind);
    const bytes = some.map((one) => one.bytes + code);
    const [worst] = [...some].sort((a, b) => b.bytes - a.bytes);
    const cells = [
      size.toLocaleString("en"),
      kind,
      String(some.length),
      `${((100 * some.filter(({ isRight }) => isRight).length) / some.length).toFixed(1)} %`,
      kilobytes(percentile(bytes, 0.5)),
      kilobytes(percentile(bytes, 0.9)),
      kilobytes(Math.max(...bytes)),
      `\`${worst?.query.replaceAll("|", " ").slice(-60) ?? ""}\``,
    ];
    return `| ${cells.join(" | ")} |`;
  });
}
