import { type Atom, atomise } from "./atoms";
import { STOP_WORDS, stopPhraseLength } from "./stop-words";

/** English words that go with any code: what people call it, what wrote it, what they want to know. Folded. */
const WORDS: ReadonlySet<string> = new Set(
  (
    "code codes error errors err message messages msg number numbers num id warning warnings warn info log logs logged " +
    "output shown shows appears appeared says said occurs occurred display displayed cause causes caused reason reasons " +
    "definition description describe details detail action actions advice reference manual docs documentation lookup " +
    "look find search ssl handshake gskit apache difference differences differ versus vs compare between"
  ).split(" "),
);

/** The same in Japanese, as it is written without blanks between words. */
const PHRASES = [
  ..."エラー エラーコード エラー番号 エラーメッセージ エラーログ コード メッセージ メッセージコード メッセージ番号".split(
    " ",
  ),
  ..."メッセージID 番 番号 番目 警告 警告番号 情報 ログ ハンドシェーク ハンドシェイク 詳細 説明 解説 内容 概要 調べ方".split(
    " ",
  ),
  ..."出力 出力内容 検索 一覧 参照 対処 対策 対応 原因 理由 意味 何番 該当 違い 相違 差 比較 関係 両方".split(
    " ",
  ),
];
const LONGEST = 16;
const FOLDED: ReadonlySet<string> = new Set(PHRASES.map((phrase) => joined(atomise(phrase))));

/**
 * Puts blanks in place of everything in a query that goes with any code, so that what is left is the code, if it is
 * about one: `222番のエラー` → `222`. `names`: what the catalogs' products are called. Places stay what they were.
 */
export function withoutGenericWords(query: string, names: readonly string[]): string {
  const atoms = atomise(query);
  const phrases = names.map((name) => atomise(name)).filter((name) => name.length > 0);
  let rest = query;
  for (let at = 0; at < atoms.length; ) {
    const length = genericLength(atoms, at, phrases);
    const start = atoms[at]?.start ?? 0;
    const end = atoms[at + length - 1]?.end ?? start;
    if (length > 0) rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
    at += Math.max(1, length);
  }
  return rest;
}

/** How many atoms from `at` on go with any code; 0 for none. */
function genericLength(atoms: readonly Atom[], at: number, names: readonly (readonly Atom[])[]): number {
  const atom = atoms[at];
  if (atom === undefined) return 0;
  const name = names.find((one) => one.every(({ value }, i) => atoms[at + i]?.value === value));
  if (name !== undefined) return name.length;
  // A piece of a longer word is no word of its own: `x-log`.
  const isPiece = atom.gap === "joint" && atoms[at - 1]?.kind === "word";
  if (atom.kind === "word") {
    return !isPiece && (WORDS.has(atom.surface) || STOP_WORDS.has(atom.surface)) ? 1 : 0;
  }
  const length = Math.max(phraseLength(atoms, at), stopPhraseLength(atoms, at));
  // Hiragana alone are particles and endings.
  return length > 0 || atom.kind !== "hiragana" ? length : 1;
}

function phraseLength(atoms: readonly Atom[], at: number): number {
  let longest = 0;
  let phrase = "";
  for (let to = at; to < Math.min(atoms.length, at + LONGEST); to++) {
    phrase += atoms[to]?.value ?? "";
    if (FOLDED.has(phrase) && !cutsWord(atoms, to + 1)) longest = to + 1 - at;
  }
  return longest !== 0 && cutsWord(atoms, at) ? 0 : longest;
}

/** True when a cut before atom `at` would go through a run of kanji or katakana. */
function cutsWord(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  const before = atoms[at - 1];
  if (atom === undefined || before === undefined || atom.gap !== "none" || atom.kind !== before.kind)
    return false;
  return atom.kind === "kanji" || atom.kind === "katakana";
}

function joined(atoms: readonly Atom[]): string {
  return atoms.map(({ value }) => value).join("");
}
