import { joinWrapped } from "./japanese";
import type { LeadingCode, TopicField, TopicLine } from "./topic-line";
import { readsLikeLabel } from "./unknown-label";

/** One entry of a topic; `cause` and `resolution` are null where the topic has none. */
export type TopicEntry = {
  code: string;
  text: string;
  cause: string | null;
  resolution: string | null;
  /** The line it begins on, counted from 1. */
  line: number;
};

/** Something to say about lines of a topic. A notice says what was done; a problem has to be mended. */
export type TopicNote = {
  lines: readonly TopicLine[];
  kind: "problem" | "notice";
  what: string;
  fix: string;
};

const FIELD_NAMES = { message: "message text", cause: "cause", resolution: "resolution" } as const;

/** An entry while its lines come in: each line lands in a field, or in a note. */
export class OpenEntry {
  readonly bullet: string;
  /** The lines that stand in the entry's fields. */
  readonly taken: TopicLine[] = [];
  readonly #fields = new Map<TopicField, string[]>();
  readonly #notes: TopicNote[] = [];
  readonly #first: TopicLine;
  readonly #code: string;
  #field: TopicField = "message";
  #gap = false;
  /** Where lines go that belong to no field. */
  #aside: { lines: TopicLine[]; what: string; fix: string } | undefined;
  /** Lines behind a blank line: part of the field only if another label of this entry follows. */
  #loose: TopicLine[] = [];

  constructor(lines: readonly [TopicLine, ...TopicLine[]], code: LeadingCode) {
    this.#first = lines[0];
    this.bullet = lines[0].bullet;
    this.#code = code.code;
    this.#fields.set("message", [code.rest]);
    this.taken.push(...lines);
  }

  /** The field that lines go into now. */
  get field(): TopicField {
    return this.#field;
  }

  has(field: TopicField): boolean {
    return this.#fields.has(field);
  }

  /** Takes the next line. */
  take(line: TopicLine): void {
    if (line.text === "") {
      this.#gap = this.#text(this.#field) !== "";
      return;
    }
    const field = line.label?.field;
    if (line.label !== undefined && field !== undefined && this.#opens(line, field)) {
      this.#open(line, field, line.label.rest);
      return;
    }
    const unknown = this.#loose.length === 0 ? readsLikeLabel(line, this.#first) : undefined;
    if (unknown !== undefined && (unknown === "certain" || this.#field === "message")) {
      this.#setAside(
        [line],
        `“${line.label?.name}” is not a label the importer knows; its text was not read.`,
      );
    } else if (this.#aside !== undefined) {
      this.#aside.lines.push(line);
    } else if (this.#gap && (this.#loose.length > 0 || line.indent <= this.#first.indent)) {
      this.#loose.push(line);
    } else {
      this.#append([line]);
      if (unknown === "likely") {
        const what = `“${line.label?.name}” reads like a label; it was kept as part of the ${FIELD_NAMES[this.#field]}.`;
        this.#note([line], "notice", what, "Look whether it belongs there.");
      }
    }
  }

  /** Ends the entry; without a text there is none, and all its lines are in a problem. */
  close(): { entry: TopicEntry | undefined; notes: TopicNote[] } {
    if (this.#loose.length > 0) {
      this.#setAside(this.#loose, "Text behind a blank line belongs to no label and was not read.");
      this.#loose = [];
    }
    this.#closeAside();
    const text = this.#text("message");
    if (text === "") {
      const what = `${this.#code} has no message text; the entry was not read.`;
      this.#note(this.taken, "problem", what, "Put the text behind the code, then import again.");
      return { entry: undefined, notes: this.#notes };
    }
    const entry = {
      code: this.#code,
      text,
      cause: this.#text("cause") || null,
      resolution: this.#text("resolution") || null,
      line: this.#first.number,
    };
    for (const field of ["cause", "resolution"] as const) {
      if (!this.has(field) || entry[field] !== null) continue;
      const what = `The label for the ${FIELD_NAMES[field]} of ${this.#code} has nothing behind it.`;
      this.#note(
        [this.#first],
        "notice",
        what,
        "If the source says something there, add it and import again.",
      );
    }
    return { entry, notes: this.#notes };
  }

  /** A bare label in an entry whose labels have bullets is a sentence, if the entry has that label already. */
  #opens(line: TopicLine, field: TopicField): boolean {
    return field !== "message" && !(this.has(field) && line.bullet === "" && this.bullet !== "");
  }

  #open(line: TopicLine, field: TopicField, rest: string): void {
    this.#closeLoose();
    this.#closeAside();
    this.#gap = false;
    if (this.has(field)) {
      this.#setAside([line], `${this.#code} has a second ${FIELD_NAMES[field]}; it was not read.`);
      return;
    }
    this.taken.push(line);
    this.#field = field;
    this.#fields.set(field, [rest]);
  }

  #closeLoose(): void {
    const lines = this.#loose;
    this.#loose = [];
    if (lines.length === 0) return;
    if (this.#field !== "message") this.#append(lines);
    else this.#setAside(lines, "Text between the message text and the next label was not read.");
  }

  #append(lines: readonly TopicLine[]): void {
    this.#fields.get(this.#field)?.push(...lines.map((line) => line.text));
    this.taken.push(...lines);
  }

  #setAside(lines: readonly TopicLine[], what: string): void {
    this.#closeAside();
    this.#aside = { lines: [...lines], what, fix: "Put it behind a label of its entry, or take it out." };
  }

  #closeAside(): void {
    if (this.#aside !== undefined) {
      this.#note(this.#aside.lines, "problem", this.#aside.what, this.#aside.fix);
    }
    this.#aside = undefined;
  }

  #note(lines: readonly TopicLine[], kind: TopicNote["kind"], what: string, fix: string): void {
    this.#notes.push({ lines, kind, what, fix });
  }

  #text(field: TopicField): string {
    return joinWrapped(this.#fields.get(field) ?? []);
  }
}
