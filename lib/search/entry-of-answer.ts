import type { Answer } from "./answer";

/**
 * The code whose entry an input can only mean, whatever its spelling (`SSL0222W`, `ssl 222`, `0222`); `undefined` for
 * anything else. A wrong letter or a look-alike (`SSL0222E`, `SSLO222W`) is not followed blindly: the reader is to see
 * what was made of it.
 */
export function entryOfAnswer(answer: Answer): string | undefined {
  if (answer.kind !== "code") return undefined;
  const { hits, unknownCodes, repaired } = answer.result;
  const [first, ...others] = hits;
  if (first?.via !== "code" || others.length > 0 || unknownCodes.length > 0) return undefined;
  const doubtful = repaired.some(
    ({ kind, written }) =>
      kind === "look-alike" || (kind === "letter" && /[A-Z]$/i.test(written.normalize("NFKC"))),
  );
  return doubtful ? undefined : first.code;
}
