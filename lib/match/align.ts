import type { IndexedTemplate, TemplateItem } from "./template";
import type { Token } from "./tokens";
import { LIGHT_WORDS, type WordTable } from "./word-table";

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

const LIGHT_COST = 0.2;
/** The longest value of a hole, in tokens. */
const HOLE_TOKENS = 16;
/** A filled hole is worth a little, so that a text with its value goes before the same one without. */
const HOLE_BITS = 0.5;
const BLANK_COST = 0.1;
const EMPTY_HOLE_COST = 1;

/** How a cell of the table was reached. */
const NOTHING = 0;
const START = 1;
const WORD = 2;
const JOINED = 3;
const SPLIT = 4;
const SKIPPED_ITEM = 5;
const SKIPPED_TOKEN = 6;
const HOLE = 7;
const PIECE = 8;

/**
 * Lays a template on tokens, word for word: a light word may be missing, words may be joined (`key file`) and a
 * hole takes a few tokens, but no word is ever replaced by another one. The text may be cut at its front only
 * where the tokens begin, at its end only where they end. Gives the best whole fit and the best cut ones.
 * Adds the cells looked at to `work`: template items × tokens.
 */
export function align(template: IndexedTemplate, words: WordTable, work: { steps: number }): Alignment[] {
  const { items } = template;
  const { tokens } = words;
  work.steps += (items.length + 1) * (tokens.length + 1);
  const table = fill(items, words);
  const ends: { item: number; token: number }[] = [];
  const best = bestEnd(table, items.length, tokens.length);
  if (best !== undefined) ends.push({ item: items.length, token: best });
  const cut = bestCut(table, items.length, tokens.length);
  if (cut !== undefined) ends.push({ item: cut, token: tokens.length });
  return ends.map(({ item, token }) => trace(template, tokens, table, item, token));
}

/** One cell for each number of items and tokens used up: best score, how it was reached, tokens taken. */
type Table = { width: number; score: Float64Array; move: Uint8Array; length: Uint8Array };

function bestEnd({ width, score, move }: Table, items: number, tokens: number): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (let token = 1; token <= tokens; token += 1) {
    const at = items * width + token;
    if ((move[at] ?? NOTHING) > START && (score[at] ?? 0) > most) {
      best = token;
      most = score[at] ?? 0;
    }
  }
  return best;
}

function bestCut({ width, score, move }: Table, items: number, tokens: number): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (let item = 1; item < items; item += 1) {
    const at = item * width + tokens;
    if ((move[at] ?? NOTHING) > START && (score[at] ?? 0) > most) {
      best = item;
      most = score[at] ?? 0;
    }
  }
  return best;
}

/** Kept between calls, since a new one for every template costs more than the filling. */
const scratch = { score: new Float64Array(0), move: new Uint8Array(0), length: new Uint8Array(0) };

function fill(items: readonly TemplateItem[], words: WordTable): Table {
  const { tokens } = words;
  const width = tokens.length + 1;
  const size = (items.length + 1) * width;
  if (scratch.move.length < size) {
    scratch.score = new Float64Array(size * 2);
    scratch.move = new Uint8Array(size * 2);
    scratch.length = new Uint8Array(size * 2);
  }
  const table = { width, ...scratch };
  // A score or a length counts only where a move is.
  table.move.fill(NOTHING, 0, size);
  table.score.fill(0, 0, width);
  table.move.fill(START, 0, width);
  for (let j = 1; j <= items.length; j += 1) {
    if (j < items.length) {
      table.move[j * width] = START;
      table.score[j * width] = 0;
    }
    const item = items[j - 1];
    if (item?.kind === "hole") fillHole(table, items, tokens, j);
    else if (item !== undefined) fillWord(table, items, item.token, item.weight, words, j);
  }
  return table;
}

function fillHole(table: Table, items: readonly TemplateItem[], tokens: readonly Token[], j: number): void {
  const { width, move } = table;
  const isLast = j === items.length;
  const behindHole = items[j - 2]?.kind === "hole";
  for (let i = 0; i < width; i += 1) {
    // A value at the end of a text, and one before another value, end with a word.
    if ((isLast || items[j]?.kind === "hole") && tokens[i]?.glued) continue;
    let blanks = 0;
    for (let length = 0; length <= i && length <= HOLE_TOKENS; length += 1) {
      const first = tokens[i - length];
      if (length > 1 && tokens[i - length + 1]?.glued === false) blanks += 1;
      const from = (j - 1) * width + i - length;
      if (move[from] === START) {
        // Where nothing came before it, a hole takes one word; at a cut it takes nothing.
        if (j > 1 || length === 0 || blanks > 0 || first?.glued) continue;
      } else if (behindHole && first?.glued) continue;
      offer(
        table,
        j * width + i,
        from,
        length === 0 ? -EMPTY_HOLE_COST : HOLE_BITS - BLANK_COST * blanks,
        HOLE,
        length,
      );
    }
  }
}

/** Only cells that some move leads to are visited: a word stands at few places of a line. */
function fillWord(
  table: Table,
  items: readonly TemplateItem[],
  word: string,
  weight: number,
  words: WordTable,
  j: number,
): void {
  const { width, move } = table;
  const { tokens } = words;
  const row = j * width;
  const above = row - width;
  if (j < items.length && LIGHT_WORDS.has(word)) {
    for (let i = 0; i < width; i += 1) {
      if (move[above + i] !== START) offer(table, row + i, above + i, -LIGHT_COST, SKIPPED_ITEM, 0);
    }
  }
  for (const i of words.at.get(word) ?? []) offer(table, row + i, above + i - 1, weight, WORD, 1);
  for (const i of words.joinedAt.get(word) ?? []) offer(table, row + i, above + i - 2, weight, JOINED, 2);
  const before = items[j - 2];
  if (before?.kind === "word") {
    for (const i of words.at.get(before.token + word) ?? []) {
      offer(table, row + i, above - width + i - 1, before.weight + weight, SPLIT, 1);
    }
  }
  const first = tokens[0]?.text ?? word;
  if (first.length < word.length && word.endsWith(first) && move[above] === START) {
    offer(table, row + 1, above, PIECE_BITS * first.length, PIECE, 1);
  }
  const end = tokens.length;
  const last = tokens[end - 1]?.text ?? word;
  if (last.length < word.length && word.startsWith(last) && move[above + end - 1] !== START) {
    offer(table, row + end, above + end - 1, PIECE_BITS * last.length, PIECE, 1);
  }
  for (const i of words.lightAt) {
    if (move[row + i - 1] !== START) offer(table, row + i, row + i - 1, -LIGHT_COST, SKIPPED_TOKEN, 1);
  }
}

function offer(table: Table, at: number, from: number, gain: number, move: number, length: number): void {
  if ((table.move[from] ?? NOTHING) === NOTHING) return;
  const score = (table.score[from] ?? 0) + gain;
  const reached = table.move[at] ?? NOTHING;
  if (reached !== NOTHING && score <= (table.score[at] ?? 0)) return;
  table.score[at] = score;
  table.move[at] = move;
  table.length[at] = length;
}

/** A piece of a word counts by its own length, so that it never says more for one word than for another. */
const PIECE_BITS = 0.25;

function trace(
  template: IndexedTemplate,
  tokens: readonly Token[],
  { width, score, move, length }: Table,
  lastItem: number,
  lastToken: number,
): Alignment {
  const holes: HolePlace[] = [];
  let words = 0;
  let characters = 0;
  let item = lastItem;
  let token = lastToken;
  for (let at = item * width + token; (move[at] ?? NOTHING) > START; at = item * width + token) {
    const kind = move[at];
    const taken = length[at] ?? 0;
    if (kind === HOLE) holes.unshift({ item: item - 1, from: token - taken, to: token });
    else if (kind !== SKIPPED_ITEM && kind !== SKIPPED_TOKEN) {
      words += kind === SPLIT ? 2 : 1;
      for (let i = token - taken; i < token; i += 1) characters += tokens[i]?.text.length ?? 0;
    }
    token -= taken;
    if (kind !== SKIPPED_TOKEN) item -= kind === SPLIT ? 2 : 1;
  }
  return {
    template,
    from: token,
    to: lastToken,
    first: item,
    last: lastItem,
    bits: score[lastItem * width + lastToken] ?? 0,
    length: characters,
    words,
    holes,
  };
}
