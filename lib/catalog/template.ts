import type { Parameter } from "./schema";

/** A piece of a message text: plain text, or a hole that a value goes into. */
export type TemplatePart = { kind: "text"; text: string } | { kind: "hole"; name: string; written: string };

/** A hole as the text writes it: `<name>` unless the parameter says otherwise. */
export function writtenHole(parameter: Pick<Parameter, "name" | "written">): string {
  return parameter.written ?? `<${parameter.name}>`;
}

/**
 * Splits a message text at its holes, in the order of the text.
 * A hole is found by its written form, between word boundaries where that form is a word (`dd`).
 */
export function parseTemplate(
  text: string,
  parameters: readonly Pick<Parameter, "name" | "written">[],
): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let rest = text;
  while (rest !== "") {
    const next = firstHole(rest, parameters);
    if (next === undefined) break;
    if (next.at > 0) parts.push({ kind: "text", text: rest.slice(0, next.at) });
    parts.push({ kind: "hole", name: next.name, written: next.written });
    rest = rest.slice(next.at + next.written.length);
  }
  if (rest !== "") parts.push({ kind: "text", text: rest });
  return parts;
}

/** Puts values into the holes; a hole without a value keeps its written form. */
export function fillTemplate(
  parts: readonly TemplatePart[],
  values: Readonly<Record<string, string>>,
): string {
  return parts
    .map((part) => {
      if (part.kind === "text") return part.text;
      return (Object.hasOwn(values, part.name) ? values[part.name] : undefined) ?? part.written;
    })
    .join("");
}

type FoundHole = { at: number; name: string; written: string };

function firstHole(
  text: string,
  parameters: readonly Pick<Parameter, "name" | "written">[],
): FoundHole | undefined {
  let first: FoundHole | undefined;
  for (const parameter of parameters) {
    const written = writtenHole(parameter);
    const at = indexOfWord(text, written);
    if (at >= 0 && (first === undefined || at < first.at)) first = { at, name: parameter.name, written };
  }
  return first;
}

const WORD = /[\p{L}\p{N}_]/u;

function indexOfWord(text: string, written: string): number {
  const isWord = WORD.test(written.charAt(0));
  for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + written.length);
    if (!isWord || !(WORD.test(before) || WORD.test(after))) return at;
  }
  return -1;
}
