import type { Problem } from "../../problem";
import type { Outside } from "../outside-schema";

/**
 * Checks what is known of codes outside a catalog: none of them is in it, none stands twice, and what they send
 * the reader to exists. `file` is the file as Problems name it.
 */
export function checkOutside({ codes }: Outside, catalogCodes: readonly string[], file: string): Problem[] {
  const inside = new Set(catalogCodes);
  const seen = new Set<string>();
  return codes.flatMap(({ code, see }) => {
    const where = `${file} › ${code}`;
    const problems: Problem[] = [];
    if (inside.has(code)) {
      problems.push({ where, what: "The catalog has this message now.", fix: "Take it out of this file." });
    }
    if (seen.has(code)) problems.push({ where, what: "It stands here twice.", fix: "Take one of them out." });
    seen.add(code);
    for (const other of see.filter((value) => !inside.has(value))) {
      problems.push({
        where,
        what: `${other} is not in the catalog.`,
        fix: "Correct the code, or take it out.",
      });
    }
    return problems;
  });
}
