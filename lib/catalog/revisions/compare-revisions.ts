import type { Message } from "../schema";
import type { ChangeKind, Revision } from "./revision-schema";

/** A message as revisions see it: what state it is in, and whether it is retired. */
export type MessageState = { code: string; status: Message["status"]; hash: string };

/** What differs from the last revision: code → state in the three lists, and the codes that are no longer there. */
export type Difference = Record<ChangeKind, Record<string, string>> & { gone: string[] };

/** What each message was at the last of some revisions, by code. */
export type KnownStates = ReadonlyMap<string, { hash: string; retired: boolean }>;

/** Adds revisions up, oldest first, to what the catalog held at the last of them. */
export function statesAfter(revisions: readonly Revision[]): KnownStates {
  const states = new Map<string, { hash: string; retired: boolean }>();
  for (const revision of revisions) {
    for (const [code, hash] of [...Object.entries(revision.new), ...Object.entries(revision.changed)]) {
      states.set(code, { hash, retired: false });
    }
    for (const [code, hash] of Object.entries(revision.retired)) states.set(code, { hash, retired: true });
  }
  return states;
}

/**
 * Compares a catalog with what it held at its last revision. A message is new when it was not there, retired when it
 * has become so, changed when anything else of it differs (one that was retired and is active again, too).
 */
export function compareRevisions(known: KnownStates, messages: readonly MessageState[]): Difference {
  const difference: Difference = { new: {}, changed: {}, retired: {}, gone: [] };
  const codes = new Set<string>();
  for (const { code, status, hash } of messages) {
    codes.add(code);
    const before = known.get(code);
    const retired = status === "retired";
    if (retired && before?.retired !== true) difference.retired[code] = hash;
    else if (before === undefined) difference.new[code] = hash;
    else if (before.hash !== hash) difference[retired ? "retired" : "changed"][code] = hash;
  }
  difference.gone = [...known.keys()].filter((code) => !codes.has(code)).sort();
  return difference;
}

/** The last thing that happened to a message, and in which revision; `undefined` where none has it yet. */
export function lastChange(
  revisions: readonly Revision[],
  code: string,
): { kind: ChangeKind; revision: Revision } | undefined {
  for (const revision of revisions.toReversed()) {
    for (const kind of ["retired", "changed", "new"] as const) {
      if (Object.hasOwn(revision[kind], code)) return { kind, revision };
    }
  }
  return undefined;
}
