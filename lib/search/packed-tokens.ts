/** How much of the token before is repeated is a capital: tokens never hold one. */
const LEAST = 65;
const MOST_SHARED = 25;
const CAPITAL = /(?=[A-Z])/;

/** Packs tokens, folded and in ascending order: each as a capital for how much it begins like the one before (A: nothing), and its rest. */
export function packTokens(tokens: readonly string[]): string {
  let before = "";
  let packed = "";
  for (const token of tokens) {
    let shared = 0;
    while (shared < MOST_SHARED && shared < token.length && token[shared] === before[shared]) shared++;
    packed += String.fromCharCode(LEAST + shared) + token.slice(shared);
    before = token;
  }
  return packed;
}

/** Reads what `packTokens` wrote. */
export function unpackTokens(packed: string): string[] {
  const tokens: string[] = [];
  let before = "";
  for (const piece of packed === "" ? [] : packed.split(CAPITAL)) {
    before = before.slice(0, piece.charCodeAt(0) - LEAST) + piece.slice(1);
    tokens.push(before);
  }
  return tokens;
}
