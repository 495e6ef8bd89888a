import type { Problem } from "../../problem";
import type { Handshake } from "../handshake-schema";

/**
 * Checks the map of the handshake against the codes of its catalog: every step has an address of its own, every
 * code exists and stands at a step once, and no code is left out. `file` is the file as Problems name it.
 */
export function checkHandshake(handshake: Handshake, codes: readonly string[], file: string): Problem[] {
  const problems: Problem[] = [];
  const known = new Set(codes);
  const placed = new Set<string>();
  const ids = new Set<string>();
  for (const { id, messages } of handshake.steps) {
    const where = `${file} › ${id}`;
    if (ids.has(id)) {
      problems.push({ where, what: "Two steps have this id.", fix: "Give one of them another id." });
    }
    ids.add(id);
    const here = new Set<string>();
    for (const code of messages) {
      if (!known.has(code)) {
        problems.push({
          where,
          what: `${code} is not in the catalog.`,
          fix: "Correct the code, or take it out.",
        });
      }
      if (here.has(code))
        problems.push({ where, what: `${code} stands here twice.`, fix: "Take one of them out." });
      here.add(code);
      placed.add(code);
    }
  }
  const missing = codes.filter((code) => !placed.has(code));
  if (missing.length > 0) {
    problems.push({
      where: file,
      what: `At no step: ${missing.join(", ")}.`,
      fix: "Put each under the step where it can arise, or under any-step.",
    });
  }
  return problems;
}
