import type { Content } from "./accept-text";
import { type Alignment, align } from "./align";
import { findTexts, isWhole } from "./find-texts";
import { foldText, originalRange } from "./folded-text";
import { holeValues } from "./hole-values";
import type { Explanation, Match, Work } from "./open-matcher";
import { readContent } from "./read-content";
import type { InputRecord } from "./read-records";
import type { ResolvedCode, UnknownCode } from "./resolve-code";
import type { IndexedTemplate } from "./template";
import type { TemplateIndex } from "./template-index";

/** What one record holds. */
export type RecordFindings = Omit<Explanation, "records">;

/** A record with the codes found in it; without `text`, the codes were the whole input. */
export type CodedRecord = { text: InputRecord | undefined; codes: ResolvedCode[]; unknown: UnknownCode[] };

/**
 * Explains one record. Codes decide; the text then gives the values, and a notice where it is another
 * message's. Only a record without any code of ours is looked up by its text.
 */
export function explainRecord(
  { text, codes, unknown }: CodedRecord,
  index: TemplateIndex,
  labels: ReadonlySet<string>,
  work: Work,
): RecordFindings {
  const findings: RecordFindings = { matches: [], ambiguous: [], unknown: [], notices: [] };
  const rangeIn = (range: readonly [number, number]) =>
    text === undefined ? range : originalRange(text.text, range[0], range[1]);
  for (const each of unknown) findings.unknown.push({ ...each, range: rangeIn(each.range) });

  const known = oncePerCode(codes);
  const places = [...codes, ...unknown].map(({ range }) => range);
  const content = text === undefined ? undefined : readContent(text, places, labels, index.foreignBits);
  for (const code of known) {
    const range = rangeIn(code.range);
    const best = content === undefined ? undefined : bestAlignment(index.byCode(code.code), content, work);
    const values =
      best === undefined || text === undefined || content === undefined ? {} : valuesOf(best, content, text);
    findings.matches.push({
      code: code.code,
      catalog: code.catalog,
      via: code.repair === "none" ? "code" : "repaired",
      values: {},
      holes: {},
      valueRanges: {},
      ...values,
      range,
      record: text?.record ?? {},
    });
    if (code.repair !== "none") {
      findings.notices.push({ kind: "repaired", written: code.written, code: code.code, range });
    }
  }
  if (text === undefined || content === undefined) return findings;
  const found = findTexts(index, content, work);
  if (places.length > 0) {
    noticeOtherText(
      findings,
      found.map(({ alignments }) => alignments),
      known,
      unknown,
    );
    return findings;
  }
  for (const { alignments } of found) {
    const [only] = alignments;
    if (only === undefined) continue;
    if (alignments.length > 1)
      findings.ambiguous.push(...alignments.map(({ template }) => template.code).sort());
    else findings.matches.push(textMatch(only, content, text));
  }
  return findings;
}

function oncePerCode(codes: readonly ResolvedCode[]): ResolvedCode[] {
  const best = new Map<string, ResolvedCode>();
  for (const code of codes) if (!best.has(code.code)) best.set(code.code, code);
  return [...best.values()].sort((a, b) => a.range[0] - b.range[0]);
}

/** The own text of a code that fits the record best; a third of it must be there to take values from. */
function bestAlignment(
  templates: readonly IndexedTemplate[],
  content: Content,
  work: Work,
): Alignment | undefined {
  return templates
    .filter(({ items }) => items.some(({ kind }) => kind === "hole"))
    .flatMap((template) => align(template, content.words, work))
    .filter(({ length, template }) => length * 3 >= template.length)
    .sort((a, b) => b.bits - a.bits)[0];
}

function textMatch(alignment: Alignment, content: Content, text: InputRecord): Match {
  const values = valuesOf(alignment, content, text);
  const from = content.tokens[alignment.from]?.from ?? 0;
  const ends = Object.values(values.valueRanges).map(([, end]) => end);
  const range = originalRange(text.text, from, content.tokens[alignment.to - 1]?.to ?? from);
  return {
    code: alignment.template.code,
    catalog: alignment.template.catalog,
    via: "text",
    ...values,
    range: [range[0], Math.max(range[1], ...ends)],
    record: text.record,
  };
}

function valuesOf(
  alignment: Alignment,
  content: Content,
  record: InputRecord,
): Pick<Match, "values" | "holes" | "valueRanges"> {
  const values: Record<string, string> = {};
  const holes: Record<string, string> = {};
  const valueRanges: Record<string, readonly [number, number]> = {};
  for (const { name, from, to } of holeValues(alignment, content.text, content.tokens, content.to)) {
    const range = originalRange(record.text, from, to);
    // As written, unless escapes or a line break stand in it.
    const written = record.input.slice(range[0], range[1]);
    const read = content.text.slice(from, to);
    values[name] = foldText(written).text === read ? written : read;
    valueRanges[name] = range;
  }
  for (const item of alignment.template.items) if (item.kind === "hole") holes[item.name] = item.written;
  return { values, holes, valueRanges };
}

function noticeOtherText(
  findings: RecordFindings,
  found: readonly (readonly Alignment[])[],
  known: readonly ResolvedCode[],
  unknown: readonly UnknownCode[],
): void {
  const [first] = [...known, ...unknown];
  if (first === undefined || known.length + unknown.length > 1) return;
  for (const alignments of found) {
    const [other] = alignments;
    const own = alignments.some(({ template }) => template.code === first.code);
    if (own || alignments.length !== 1 || other === undefined || !isWhole(other)) continue;
    findings.notices.push({ kind: "text-differs", code: first.code, textCode: other.template.code });
  }
}
