import type { LineReader, ReadLine } from "./line-reader";
import { findBytes, type LineSlot, type Place, slotOf } from "./line-slot";
import { type TimeOrder, timeOrder } from "./logged-time";
import type { ScannedLine } from "./shape-scanner";

/** What to do with every line of a shape: what stands in it, and where. */
export type ShapePlan = {
  messages: { code: string; byCode: boolean; values: { name: string; slot: LineSlot }[] }[];
  unknown: readonly string[];
  time: { slot: LineSlot; order: TimeOrder | undefined } | undefined;
  client: LineSlot | undefined;
  server: LineSlot | undefined;
};

const encoder = new TextEncoder();

/** Makes a plan of the first line of a shape: `text` is what the line's bytes say, `read` what was found in it. */
function planShape(line: ScannedLine, text: string, read: ReadLine): ShapePlan {
  const ascii = text.length === line.to - line.from || text.length === line.to - line.from - 1;
  const slotAt = (place: Place | undefined) =>
    place === undefined ? undefined : slotOf(line.bytes, line, place);
  const slotFor = (written: string | undefined, which: "first" | "last") =>
    written === undefined ? undefined : slotAt(findBytes(line.bytes, line, encoder.encode(written), which));
  const { time, client, server } = read.record;
  const timeSlot = slotFor(time, "first");
  return {
    messages: read.messages.map(({ code, byCode, values }) => ({
      code,
      byCode,
      values: values.flatMap(({ name, value, range }) => {
        const slot = ascii
          ? slotAt({ from: line.from + range[0], to: line.from + range[1] })
          : slotFor(value, "last");
        return slot === undefined ? [] : [{ name, slot }];
      }),
    })),
    unknown: read.unknown,
    time: timeSlot === undefined ? undefined : { slot: timeSlot, order: timeOrder(time ?? "") },
    client: slotFor(client, "first"),
    server: slotFor(server, "last"),
  };
}

/** Codes that stand further back in a long line. */
export type MoreCodes = { codes: ReadonlySet<string>; unknown: ReadonlySet<string> };

/**
 * What `LineReader` finds in a line, as a plan, and its kind where nothing was found. Of a long line, `text` is
 * the beginning and `more` what stands behind it.
 */
export function readShape(
  line: ScannedLine,
  text: string,
  reader: LineReader,
  codesOnly: boolean,
  more?: MoreCodes,
): { plan: ShapePlan | undefined; read: ReadLine } {
  const read = reader.read(text, codesOnly);
  if (more !== undefined) addMore(read, text, reader, more);
  return { plan: read.messages.length > 0 ? planShape(line, text, read) : undefined, read };
}

function addMore(read: ReadLine, text: string, reader: LineReader, { codes, unknown }: MoreCodes): void {
  read.unknown = [...new Set([...read.unknown, ...unknown])];
  const [first] = codes;
  if (first === undefined) return;
  // A code goes before a text, wherever it stands.
  read.messages = read.messages.filter(({ byCode }) => byCode);
  if (read.messages.length === 0) read.record = reader.recordOf(text, first);
  for (const code of codes) {
    if (read.messages.some((message) => message.code === code)) continue;
    read.messages.push({ code, byCode: true, values: [] });
  }
}
