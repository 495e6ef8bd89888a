import type { IndexedTemplate, TemplateItem } from "./template-index";
import type { Token } from "./tokens";

/** A hole's place between tokens: behind token `from - 1` and before token `to`. */
export type HolePlace = { item: number; from: number; to: number };

/**
 * How a template lies on a run of tokens: tokens `[from, to)` fit its items `[first, last)`. `bits` is what the
 * fitting words are worth, `length` their characters, `words` their number.
 */
export type Alignment = {
  template: IndexedTemplate;
  from: number;
  to: number;
  first: number;
  last: number;
  bits: number;
  length: number;
  words: number;
  holes: HolePlace[];
};

/** Words that may be missing in the line, or too many in it: they change nothing of what is said. */
const LIGHT_WORDS = new Set(["ssl", "the", "a", "an"]);
const LIGHT_COST = 0.2;
/** The longest value of a hole, in tokens. */
const HOLE_TOKENS = 16;
const HOLE_COST = 0.05;

type Move = "start" | "word" | "joined" | "split" | "skip-item" | "skip-token" | "hole" | "piece";
type Cell = { score: number; move: Move; length: number };

/**
 * Lays a template on tokens, word for word: a light word may be missing, words may be joined (`key file`) and a
 * hole takes a few tokens, but no word is ever replaced by another one. The text may be cut at its front only
 * where the tokens begin, at its end only where they end. Gives the best whole fit and the best cut ones.
 * Adds the cells looked at to `work`: template items × tokens.
 */
export function align(
  template: IndexedTemplate,
  tokens: readonly Token[],
  work: { steps: number },
): Alignment[] {
  const { items } = template;
  work.steps += (items.length + 1) * (tokens.length + 1);
  const rows = fill(items, tokens);
  const ends: { item: number; token: number }[] = [];
  const best = bestOf(rows[items.length] ?? []);
  if (best !== undefined) ends.push({ item: items.length, token: best });
  let cut: { item: number; token: number; score: number } | undefined;
  for (let item = 1; item < items.length; item += 1) {
    const cell = rows[item]?.[tokens.length];
    if (cell !== undefined && cell.score > (cut?.score ?? 0)) {
      cut = { item, token: tokens.length, score: cell.score };
    }
  }
  if (cut !== undefined) ends.push(cut);
  return ends.map(({ item, token }) => trace(template, tokens, rows, item, token));
}

type Rows = (Cell | undefined)[][];

function bestOf(row: readonly (Cell | undefined)[]): number | undefined {
  let best: number | undefined;
  let score = 0;
  for (const [token, cell] of row.entries()) {
    if (cell !== undefined && cell.move !== "start" && cell.score > score) {
      best = token;
      score = cell.score;
    }
  }
  return best;
}

function fill(items: readonly TemplateItem[], tokens: readonly Token[]): Rows {
  const rows: Rows = [tokens.map(() => START)];
  rows[0]?.push(START);
  for (let j = 1; j <= items.length; j += 1) {
    const row: (Cell | undefined)[] = [j < items.length ? START : undefined];
    rows.push(row);
    for (let i = 0; i <= tokens.length; i += 1) {
      const cell = bestMove(rows, items, tokens, j, i);
      if (cell !== undefined) row[i] = cell;
      else if (i > 0) row[i] = undefined;
    }
  }
  return rows;
}

const START: Cell = { score: 0, move: "start", length: 0 };

function bestMove(
  rows: Rows,
  items: readonly TemplateItem[],
  tokens: readonly Token[],
  j: number,
  i: number,
): Cell | undefined {
  let best: Cell | undefined = i === 0 ? rows[j]?.[0] : undefined;
  const offer = (from: Cell | undefined, gain: number, move: Move, length: number) => {
    if (from === undefined) return;
    const score = from.score + gain;
    if (score > (best?.score ?? Number.NEGATIVE_INFINITY)) best = { score, move, length };
  };
  const item = items[j - 1];
  const token = tokens[i - 1];
  if (item === undefined) return best;
  if (item.kind === "hole") {
    const holes = Math.min(i, HOLE_TOKENS);
    for (let length = 0; length <= holes; length += 1) {
      const from = rows[j - 1]?.[i - length];
      if (from === undefined || (from.move === "start" && (j === 1 ? length !== 1 : true))) continue;
      offer(from, -HOLE_COST * length - (length === 0 ? 1 : 0), "hole", length);
    }
    return best;
  }
  if (token !== undefined) {
    if (token.text === item.token) offer(rows[j - 1]?.[i - 1], item.weight, "word", 1);
    else offerPieces(item.token, rows[j - 1]?.[i - 1], token.text, i, tokens.length, offer);
    const before = tokens[i - 2];
    if (before !== undefined && before.text + token.text === item.token) {
      offer(rows[j - 1]?.[i - 2], item.weight, "joined", 2);
    }
    const itemBefore = items[j - 2];
    if (itemBefore?.kind === "word" && itemBefore.token + item.token === token.text) {
      offer(rows[j - 2]?.[i - 1], itemBefore.weight + item.weight, "split", 1);
    }
    const inside = rows[j]?.[i - 1];
    if (LIGHT_WORDS.has(token.text) && inside?.move !== "start") offer(inside, -LIGHT_COST, "skip-token", 1);
  }
  const above = rows[j - 1]?.[i];
  if (LIGHT_WORDS.has(item.token) && above?.move !== "start") offer(above, -LIGHT_COST, "skip-item", 0);
  return best;
}

/** A piece of a word counts by its own length, so that it never says more for one word than for another. */
const PIECE_BITS = 0.25;

/** A word cut by the beginning or the end of the text still counts a little. */
function offerPieces(
  word: string,
  from: Cell | undefined,
  piece: string,
  i: number,
  count: number,
  offer: (from: Cell | undefined, gain: number, move: Move, length: number) => void,
): void {
  if (piece.length >= word.length || from === undefined) return;
  const gain = PIECE_BITS * piece.length;
  const front = i === 1 && from.move === "start" && piece.length > 1 && word.endsWith(piece);
  const end = i === count && from.move !== "start" && word.startsWith(piece);
  if (front || end) offer(from, gain, "piece", 1);
}

function trace(
  template: IndexedTemplate,
  tokens: readonly Token[],
  rows: Rows,
  lastItem: number,
  lastToken: number,
): Alignment {
  const result: Alignment = {
    template,
    from: lastToken,
    to: lastToken,
    first: lastItem,
    last: lastItem,
    bits: rows[lastItem]?.[lastToken]?.score ?? 0,
    length: 0,
    words: 0,
    holes: [],
  };
  let item = lastItem;
  let token = lastToken;
  for (
    let cell = rows[item]?.[token];
    cell !== undefined && cell.move !== "start";
    cell = rows[item]?.[token]
  ) {
    if (cell.move === "hole") result.holes.unshift({ item: item - 1, from: token - cell.length, to: token });
    else if (cell.move !== "skip-item" && cell.move !== "skip-token") {
      result.words += cell.move === "split" ? 2 : 1;
      for (let i = token - cell.length; i < token; i += 1) result.length += tokens[i]?.text.length ?? 0;
    }
    token -= cell.length;
    item -= cell.move === "skip-token" ? 0 : cell.move === "split" ? 2 : 1;
  }
  result.from = token;
  result.first = item;
  return result;
}
