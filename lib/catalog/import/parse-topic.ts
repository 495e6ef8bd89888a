import type { Problem } from "../../problem";
import { startFinder } from "./entry-start";
import { OpenEntry, type TopicEntry, type TopicNote } from "./open-entry";
import { readLines, type TopicLine } from "./topic-line";

/** What a topic says: its entries in their order, and what there is to say about the lines. */
export type ParsedTopic = {
  entries: TopicEntry[];
  /** Things to mend. */
  problems: Problem[];
  /** Things to know; they don't keep anything from being imported. */
  notices: Problem[];
  /** Line numbers by what became of them; every line that isn't blank is in one of the two. */
  lines: { read: number[]; noted: number[] };
};

/** Text quoted in a Problem is cut here; the line numbers lead to the rest. */
const QUOTED = 200;

/**
 * Reads a topic as vendors publish it. Every line that isn't blank ends in an entry, or in a Problem or
 * notice that names its line. Never throws.
 *
 * `file` is the name that Problems give; `fits` tells whether a code is one of the catalog.
 */
export function parseTopic(
  text: string,
  { file, fits }: { file: string; fits: (code: string) => boolean },
): ParsedTopic {
  const lines = readLines(text);
  const startAt = startFinder(lines, fits);
  const entries: TopicEntry[] = [];
  const notes: TopicNote[] = [];
  const read: number[] = [];
  let open: OpenEntry | undefined;
  /** Lines before the first entry, or of an entry that can't be read. */
  let unread: { lines: TopicLine[]; kind: TopicNote["kind"]; what: string; fix: string } | undefined;

  const close = () => {
    if (unread !== undefined) notes.push(unread);
    unread = undefined;
    if (open === undefined) return;
    const closed = open.close();
    if (closed.entry !== undefined) {
      entries.push(closed.entry);
      read.push(...open.taken.map((line) => line.number));
    }
    notes.push(...closed.notes);
    open = undefined;
  };

  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) continue;
    const start = startAt(index, open);
    if (start?.kind === "mention") notes.push(mentionNote(line));
    else if (start !== undefined) close();
    if (start?.kind === "entry") {
      const rest = lines.slice(index + 1, start.codeLine + 1).filter((each) => each.text !== "");
      open = new OpenEntry([line, ...rest], start.code);
      index = start.codeLine;
    } else if (start?.kind === "broken") {
      unread = { lines: [line], kind: "problem", what: start.what, fix: start.fix };
    } else if (open !== undefined) {
      open.take(line);
    } else if (line.text !== "") {
      unread ??= {
        lines: [],
        kind: "notice",
        what: "Text before the first entry was not read.",
        fix: "Nothing has to be done if it is an introduction.",
      };
      unread.lines.push(line);
    }
  }
  close();
  if (entries.length === 0) notes.push(noEntry(lines));
  const toProblems = (kind: TopicNote["kind"]) =>
    notes.filter((note) => note.kind === kind).map((note) => toProblem(note, file));
  return {
    entries,
    problems: toProblems("problem"),
    notices: toProblems("notice"),
    lines: { read, noted: notes.flatMap((note) => note.lines.map((line) => line.number)) },
  };
}

function mentionNote(line: TopicLine): TopicNote {
  return {
    lines: [line],
    kind: "notice",
    what: "The line begins with a code, but seems to go on with the sentence before; it was kept as part of it.",
    fix: "If an entry begins there, put a blank line before it and import again.",
  };
}

function noEntry(lines: readonly TopicLine[]): TopicNote {
  return {
    lines: lines.slice(0, 1),
    kind: "problem",
    what: "The topic has no entry that the importer can read.",
    fix: "Entries begin with “Message: CODE: text” (or メッセージ), or with “- CODE: text” and a cause below.",
  };
}

function toProblem(note: TopicNote, file: string): Problem {
  const first = note.lines[0];
  const last = note.lines.at(-1);
  if (first === undefined || last === undefined) return { where: file, what: note.what, fix: note.fix };
  const range = first === last ? `Line ${first.number}` : `Lines ${first.number} to ${last.number}`;
  const quoted = note.lines.map((line) => line.text).join(" ");
  const cut = quoted.length > QUOTED ? `${quoted.slice(0, QUOTED)}…` : quoted;
  return { where: `${file}:${first.number}`, what: `${note.what} ${range}: “${cut}”`, fix: note.fix };
}
