import type { Problem } from "../../problem";
import { RELATION_INVERSE } from "../schema";
import type { CheckedCatalog } from "./checked-catalog";

/** Relations: to another message that exists, each once, and answered from the other side. */
export function checkRelations({ messages, names }: CheckedCatalog): Problem[] {
  const problems: Problem[] = [];
  const byCode = new Map(messages.map((each) => [each.message.code, each]));
  for (const { file, message } of messages) {
    const seen = new Set<string>();
    for (const [index, { code, kind }] of message.related.entries()) {
      const where = `${file} › related.${index}`;
      if (seen.has(code)) {
        problems.push({ where, what: `${code} is related twice.`, fix: "Keep the relation that says more." });
        continue;
      }
      seen.add(code);
      if (code === message.code) {
        problems.push({ where, what: "The message is related to itself.", fix: "Take the relation out." });
        continue;
      }
      const other = byCode.get(code);
      if (other === undefined) {
        // A file that doesn't fit the schema has Problems of its own.
        if (names.includes(code)) continue;
        const what = `${code} is no message of this catalog.`;
        problems.push({ where, what, fix: "Correct the code, or take the relation out." });
        continue;
      }
      const inverse = RELATION_INVERSE[kind];
      const answer = other.message.related.find((relation) => relation.code === message.code);
      if (answer?.kind === inverse) continue;
      problems.push({
        where: `${other.file} › related`,
        what:
          answer === undefined
            ? `${message.code} names ${code} as ${kind}, but is not named here.`
            : `${message.code} names ${code} as ${kind}, but is named here as ${answer.kind}.`,
        fix: `Add { code: ${message.code}, kind: ${inverse} }, or change the relation in ${file}.`,
      });
    }
  }
  return problems;
}
