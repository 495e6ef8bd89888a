import type { Atom } from "./atoms";

/** What stands before "n't": doesn't, couldn't. */
const VERBS: ReadonlySet<string> = new Set(
  "does do did is are was were wo would could should has have had must need".split(" "),
);

/** Writes English contractions out, the apostrophe being there or not: `doesn't exist`, `doesnt exist` → does not exist. */
export function withoutContractions(atoms: readonly Atom[]): Atom[] {
  const written: Atom[] = [];
  for (let at = 0; at < atoms.length; at++) {
    const atom = atoms[at];
    if (atom === undefined) continue;
    const isCut = atoms[at + 1]?.surface === "t" && atoms[at + 1]?.start === atom.end + 1;
    const verb = verbOf(isCut ? `${atom.surface}t` : atom.surface);
    if (atom.kind !== "word" || verb === undefined) {
      written.push(atom);
      continue;
    }
    const end = isCut ? (atoms[at + 1]?.end ?? atom.end) : atom.end;
    written.push({ ...atom, surface: verb, value: verb, end });
    if (verb !== "cannot") written.push({ ...atom, surface: "not", value: "not", end, gap: "wide" });
    if (isCut) at++;
  }
  return written;
}

function verbOf(word: string): string | undefined {
  if (word === "cant") return "cannot";
  const verb = word.endsWith("nt") ? word.slice(0, -2) : "";
  return VERBS.has(verb) ? verb : undefined;
}
