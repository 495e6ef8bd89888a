import type { Atom } from "./atoms";

type Node = { next: Map<string, Node>; groups: number[]; isWord: boolean };

/** The values of the atoms in a folded spelling: a word, or one Japanese character. */
const VALUE = /[^ \u3000-\u9fff]+|[\u3000-\u9fff]/g;
const JAPANESE = /^[\u3000-\u9fff]/;
const KATAKANA = /^[\u30a1-\u30fa]+$/;

/** In a shorter spelling another kanji makes another word. */
const SHORTEST_RESEMBLING = 3;

/** A stretch of atoms that the lexicon knows; `to` is exclusive. */
export type Known = { from: number; to: number; groups: readonly number[] };

/**
 * The words that search knows beyond single tokens: the spellings of the synonym groups, and the katakana
 * words of the catalog, by which runs of kana are taken apart.
 */
export class Lexicon {
  readonly #root: Node = { next: new Map(), groups: [], isWord: false };
  readonly #words = new Set<string>();
  readonly #forms: { form: string; group: number }[] = [];

  /** `groups`: the folded spellings of each synonym group, its number being its place; `katakana`: folded words. */
  constructor(groups: readonly (readonly string[])[], katakana: Iterable<string>) {
    groups.forEach((forms, group) => {
      for (const form of forms) this.#addForm(form, group);
    });
    for (const word of katakana) this.addWord(word);
  }

  /** Adds a katakana word, folded. */
  addWord(word: string): void {
    this.#nodeAt([...word]).isWord = true;
  }

  /** The stems and kana words that occur in spellings of synonym groups. */
  get words(): ReadonlySet<string> {
    return this.#words;
  }

  /** Everything known that begins at atom `from`, shortest first. */
  at(atoms: readonly Atom[], from: number): Known[] {
    return this.#walk(atoms, from);
  }

  /** The spellings of synonym groups that begin at atom `from`, shortest first. */
  termsAt(atoms: readonly Atom[], from: number): Known[] {
    return this.#walk(atoms, from).filter(({ groups }) => groups.length > 0);
  }

  /** The longest known stretch that begins at atom `from`. */
  longestAt(atoms: readonly Atom[], from: number): Known | undefined {
    return this.at(atoms, from).at(-1);
  }

  /** The groups of spellings that begin with the atoms from `from` to the end, and are longer. */
  completing(atoms: readonly Atom[], from: number): number[] {
    let node: Node | undefined = this.#root;
    for (let at = from; at < atoms.length; at++) {
      node = node.next.get(atoms[at]?.value ?? "");
      if (node === undefined) return [];
    }
    const groups = new Set<number>();
    const open = [...node.next.values()];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const group of next.groups) groups.add(group);
      open.push(...next.next.values());
    }
    return [...groups];
  }

  /** The groups of spellings that hold the atoms behind their beginning: データベース in 鍵データベース. */
  containing(atoms: readonly Atom[]): number[] {
    const piece = atoms.map(({ value }) => value).join("");
    const groups = new Set<number>();
    for (const { form, group } of this.#forms) if (form.includes(piece, 1)) groups.add(group);
    return [...groups];
  }

  /** The spelling, and its group, that has one other kanji than the atoms: サービス防害 is サービス妨害. */
  resembling(atoms: readonly Atom[]): { form: string; group: number } | undefined {
    if (atoms.length < SHORTEST_RESEMBLING) return undefined;
    return this.#forms.find(({ form }) => {
      if (form.length !== atoms.length) return false;
      const others = atoms.filter(({ value }, at) => value !== form[at]);
      return others.length === 1 && others[0]?.kind === "kanji";
    });
  }

  #walk(atoms: readonly Atom[], from: number): Known[] {
    const found: Known[] = [];
    let node: Node | undefined = this.#root;
    // Where a の was passed over; the path that has it may still lead somewhere (ネットワークの問題).
    let passed: Node | undefined;
    for (let to = from; to < atoms.length; to++) {
      const value = atoms[to]?.value ?? "";
      const before: Node | undefined = node;
      const beside: Node | undefined = passed?.next.get(value);
      node = node?.next.get(value);
      if ((isEnd(node) || isEnd(beside)) && isWhole(atoms, from, to + 1)) {
        found.push({ from, to: to + 1, groups: [...(node?.groups ?? []), ...(beside?.groups ?? [])] });
      }
      passed = to > from && isParticle(atoms, to) ? before : beside;
      if (node === undefined && passed === undefined) break;
    }
    return found;
  }

  #addForm(form: string, group: number): void {
    if (JAPANESE.test(form)) this.#forms.push({ form, group });
    const values = form.match(VALUE) ?? [];
    for (const value of values) if (!JAPANESE.test(value)) this.#words.add(value);
    if (KATAKANA.test(form)) this.#words.add(form);
    const node = this.#nodeAt(values);
    if (!node.groups.includes(group)) node.groups.push(group);
  }

  #nodeAt(values: readonly string[]): Node {
    let node = this.#root;
    for (const value of values) {
      let next = node.next.get(value);
      if (next === undefined) {
        next = { next: new Map(), groups: [], isWord: false };
        node.next.set(value, next);
      }
      node = next;
    }
    return node;
  }
}

/**
 * Kana have no blanks between words: a short word inside a longer run of the same script is chance
 * (サーバー in サバイバル), so it has to fill its run up to the edges, or be three characters or longer.
 */
function isWhole(atoms: readonly Atom[], from: number, to: number): boolean {
  const first = atoms[from];
  const last = atoms[to - 1];
  if (first === undefined || last === undefined) return false;
  const opens = continues(atoms[from - 1], first);
  const closes = continues(last, atoms[to]);
  if (!opens && !closes) return true;
  const kana = atoms.slice(from, to).filter(isKana).length;
  if (first.kind === "hiragana" || last.kind === "hiragana") {
    // Particles follow a word without a blank, so only the left edge counts for hiragana.
    return kana < to - from || kana >= 4 || (!opens && kana >= 2) || (!closes && kana >= 3);
  }
  return kana >= 3;
}

function isEnd(node: Node | undefined): boolean {
  return node !== undefined && (node.groups.length > 0 || node.isWord);
}

/** の between two words of a term: ネットワークのエラー is ネットワークエラー. */
function isParticle(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  const after = atoms[at + 1];
  return (
    atom?.kind === "hiragana" &&
    atom.value === "ノ" &&
    atom.gap === "none" &&
    after !== undefined &&
    after.kind !== "hiragana"
  );
}

function continues(left: Atom | undefined, right: Atom | undefined): boolean {
  return left !== undefined && right?.gap === "none" && left.kind === right.kind && isKana(left);
}

/** True for a piece of kana, either script. */
export function isKana(atom: Atom | undefined): boolean {
  return atom?.kind === "katakana" || atom?.kind === "hiragana";
}
