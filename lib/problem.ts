/**
 * Something wrong in content, input or configuration, told to the person who can mend it.
 *
 * - `where`: the file and, after ` › `, the field in it (or `FILE:LINE`)
 * - `what`: what is wrong, one sentence
 * - `fix`: what to do about it, one sentence
 */
export type Problem = { where: string; what: string; fix: string };

/** A Problem as three lines of text: where, what, fix. */
export function formatProblem(problem: Problem): string {
  return `${problem.where}\n  ${problem.what}\n  → ${problem.fix}`;
}

/** Thrown where work cannot go on; carries every Problem found, not only the first. */
export class ProblemError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(formatProblem).join("\n\n"));
    this.name = "ProblemError";
  }
}
