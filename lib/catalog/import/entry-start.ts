import { type LeadingCode, leadingCode, type TopicField, type TopicLine } from "./topic-line";

/**
 * Where an entry begins: with a code of the catalog, or broken, so that its lines can't be read. A `mention`
 * looks like a beginning and was taken for prose.
 */
export type EntryStart =
  | { kind: "entry"; code: LeadingCode; codeLine: number }
  | { kind: "mention" }
  | { kind: "broken"; what: string; fix: string };

/** What has been read of the entry before. */
export type EntryBefore = { bullet: string; field: TopicField; has(field: TopicField): boolean };

/** Tells whether the line at `index` begins an entry; `before` is the entry that is open there. */
export type StartFinder = (index: number, before: EntryBefore | undefined) => EntryStart | undefined;

/** How a line ends that ends its sentence. */
const SENTENCE_END = /[.!?)\u3002\uff01\uff1f\uff09]$/u;

type LabelStart = { code: LeadingCode | undefined; codeLine: number };

/**
 * Finds where entries begin. Three layouts are known: a `Message` label before the code, the code behind a
 * bullet, the code alone. A code in the middle of prose, or at the start of a wrapped line or of a list item
 * in prose, begins no entry: the labels that follow tell them apart.
 */
export function startFinder(lines: readonly TopicLine[], fits: (code: string) => boolean): StartFinder {
  const labelled = lines.some((line, index) => {
    const start = labelStart(line, index);
    return start?.code !== undefined && fits(start.code.code);
  });
  const plainStyle = lines.find(
    (line, index) => line.code !== undefined && fits(line.code.code) && fieldAfter(index) !== undefined,
  );

  /** A `Message` label, with the code behind it or at the start of the next line. */
  function labelStart(line: TopicLine, index: number): LabelStart | undefined {
    if (line.label?.field !== "message") return undefined;
    if (line.label.rest !== "") return { code: leadingCode(line.label.rest), codeLine: index };
    let next = index + 1;
    while (lines[next]?.text === "") next += 1;
    const code = lines[next]?.bullet === "" ? lines[next]?.code : undefined;
    return { code, codeLine: code === undefined ? index : next };
  }

  /** The label that follows before another entry may begin. */
  function fieldAfter(index: number): TopicField | undefined {
    for (const line of lines.slice(index + 1, index + 200)) {
      const field = line.label?.field;
      if (field === "message") return undefined;
      if (field !== undefined) return field;
      if (line.code !== undefined && line.bullet === lines[index]?.bullet) return undefined;
    }
    return undefined;
  }

  /** Where codes stand alone on their lines, a sentence that ended, or a text without labels, is before them. */
  function isBareStart(code: LeadingCode, index: number, before?: EntryBefore): boolean | "mention" {
    if (!code.colon) return false;
    if (before?.field === "message" || SENTENCE_END.test(lines[index - 1]?.text ?? "")) return true;
    return before === undefined ? false : "mention";
  }

  function isPlainStart(
    line: TopicLine,
    code: LeadingCode,
    index: number,
    before?: EntryBefore,
  ): boolean | "mention" {
    const field = fieldAfter(index);
    // A label that the open entry can't take any more must belong to a new one.
    const leadsOwnFields =
      field === "cause" || (field === "resolution" && (before === undefined || before.has("resolution")));
    const afterGap = index === 0 || lines[index - 1]?.text === "";
    if (labelled || plainStyle === undefined) return (line.bullet !== "" || afterGap) && leadsOwnFields;
    if (line.bullet !== plainStyle.bullet) return false;
    if (line.bullet !== "") return leadsOwnFields || line.indent <= plainStyle.indent;
    if (leadsOwnFields) return before === undefined || afterGap || code.colon;
    return afterGap ? code.colon : isBareStart(code, index, before);
  }

  return (index, before) => {
    const line = lines[index];
    if (line === undefined) return undefined;
    const start = labelStart(line, index);
    if (start !== undefined) {
      if (start.code !== undefined) return entryOrBroken(start.code, start.codeLine, fits);
      // Without bullet and code it may be a sentence; only its own labels make it an entry.
      const isSentence =
        line.bullet === "" && (before === undefined ? fieldAfter(index) === undefined : before.bullet !== "");
      if (isSentence) return undefined;
      return {
        kind: "broken",
        what: "The message label is not followed by a code.",
        fix: "Put the code behind the label, then import again.",
      };
    }
    if (line.code === undefined) return undefined;
    const isStart = isPlainStart(line, line.code, index, before);
    if (isStart === false) return undefined;
    if (isStart === "mention") return { kind: "mention" };
    return entryOrBroken(line.code, index, fits);
  };
}

function entryOrBroken(code: LeadingCode, codeLine: number, fits: (code: string) => boolean): EntryStart {
  if (fits(code.code)) return { kind: "entry", code, codeLine };
  return {
    kind: "broken",
    what: `${code.code} does not fit the code pattern of the catalog.`,
    fix: "Correct the code, or import the entry into the catalog that it belongs to.",
  };
}
