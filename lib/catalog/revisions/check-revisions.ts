import type { Problem } from "../../problem";
import { type KnownStates, statesAfter } from "./compare-revisions";
import { CHANGE_KINDS, type Revision } from "./revision-schema";

/** A revision with its file as Problems name it, and the name of the file. */
export type RevisionFile = { file: string; name: string; value: Revision };

/**
 * The Problems of a catalog's revisions, oldest first: each must follow from the ones before it, and a code that was
 * ever published must still have its message, since tickets link to its page.
 */
export function checkRevisions(files: readonly RevisionFile[], codes: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  files.forEach(({ file, name, value }, at) => {
    const before = files.slice(0, at).map((each) => each.value);
    if (value.id !== name) {
      const what = `The file is named ${name}, the revision ${value.id}.`;
      problems.push({ where: `${file} › id`, what, fix: "Make the two agree." });
    }
    if (!value.time.startsWith(value.id.slice(0, 10))) {
      const what = `The revision is of ${value.id.slice(0, 10)}, its time is ${value.time}.`;
      problems.push({ where: `${file} › time`, what, fix: "Make the two agree; the time is in UTC." });
    }
    problems.push(...checkLists(file, value, statesAfter(before)));
  });
  const here = new Set(codes);
  for (const code of statesAfter(files.map(({ value }) => value)).keys()) {
    if (here.has(code)) continue;
    problems.push({
      where: `${files[0]?.file ?? ""} › ${code}`,
      what: `${code} was published in a revision and has no message any more.`,
      fix: "Bring its file back with `status: retired`: tickets link to its page.",
    });
  }
  return problems;
}

function checkLists(file: string, revision: Revision, known: KnownStates): Problem[] {
  return CHANGE_KINDS.flatMap((kind) =>
    Object.keys(revision[kind]).flatMap((code): Problem[] => {
      const wasThere = known.has(code);
      if (kind === "new" ? !wasThere : kind === "retired" || wasThere) return [];
      const what = wasThere
        ? `${code} is not new: an earlier revision has it.`
        : `${code} is not in any earlier revision.`;
      return [{ where: `${file} › ${kind}`, what, fix: "Let npm run kotae -- revise write the lists." }];
    }),
  );
}
