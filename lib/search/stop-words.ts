import { type Atom, atomise } from "./atoms";

/** English words that say nothing about what is looked for. Folded, not stemmed. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "a about after all am an and any anybody anyone are as at be been but by can cannot do does for from get " +
    "getting give given gives go got had has have help her here hi how i if in into is it its just keep keeps " +
    "know like may me mean meaning means my need of on or our out over please seeing show so some someone that " +
    "the their them then there these they this those to too up us via want was we were what when where which " +
    "who whose why will with would you your fix fixed fixing solve solved solution solutions resolve resolving " +
    "troubleshoot troubleshooting happen happens happening happened should could explain problem problems issue " +
    "issues im whats howto last night today yesterday morning tonight now again still suddenly anymore whether one look also both each every only other than more most such while either " +
    "www example com whatever since however until yet very just even once again below above " +
    "gets mid rid whole site overnight never everything anything something really actually currently constantly properly simply"
  ).split(" "),
);

/** Japanese phrases that say nothing about what is looked for: questions, politeness, auxiliary verbs. */
const STOP_PHRASES = (
  "どうすればいいですか どうすればいい どうすればよいですか どうすればよい どうすれば良い どうしたらいいですか " +
  "どうしたらいい どうしたら どうすれば どうやって どう どこ どの どれ いつ いくら なぜ 何故 なんで なに 何 何が 何を " +
  "何ですか なんですか とは について という といった として による によって のか のは のに ので ため ための " +
  "ときの とき 時 場合 場合は こと もの 方法 やり方 仕方 しかた 対処法 対処方法 対処 対応方法 対応 対策 解決 解決策 " +
  "解決方法 解決法 直し方 直す 直したい 直らない 治す 意味 原因 理由 教えて 教えてください 教えて下さい おしえて 知りたい " +
  "お願いします ください 下さい したい する した して している していた しています してしまう してしまった してしまい てしまった しまった しまい しました します すべき " +
  "されました されます される された されて されている されない です でした でしょうか ですか ます ました ません " +
  "と言われる と言われた と言われました と出る と出た と出ます と出ました と出て が出る が出た が出ます が出ました が出て " +
  "が出ている が出続ける が起きた が起きる が発生 が発生した が発生する が発生しました 発生 発生した 発生する 発生します " +
  "起こる 起きる 起きた 出る 出た 出ます 出ました 出て 出ている 表示される 表示された 表示 になる になった になりました " +
  "なった なる なります ある あった あります いる いた いて います から まで より だけ など これ それ この その ところ " +
  "昨日 今日 昨夜 昨晩 今朝 今夜 先週 先日 また まだ やつ ようだ ような ように らしい たい たく てる とか けど けれど ですが 使用 使用して 使用し 使用する 使う 使って 利用 必要 必要な 必要です 可能 可能性 報告 際に 際 対して 対する ご使用 いくつか うえで 上で または および 急に 突然 いきなり 助けて 困った 確認 方 が出力される 全く まったく 全然 っぽい なのに 言われる 言われた 怒られる 怒られた 毎回 毎分 毎日 何度も 何回も 組み合わせ たら ちゃんと 番 番に 全部 すべて 全て 前に 済み 済 ずみ 直後 以降 以来 後に 側 側で 側の 自体 ログに 記録 記録される 記録された 吐かれる 突然 本当に"
).split(" ");

type Node = { next: Map<string, Node>; ends: boolean };

const ROOT: Node = { next: new Map(), ends: false };
for (const phrase of STOP_PHRASES) {
  let node = ROOT;
  for (const { value } of atomise(phrase)) {
    let next = node.next.get(value);
    if (next === undefined) {
      next = { next: new Map(), ends: false };
      node.next.set(value, next);
    }
    node = next;
  }
  node.ends = true;
}

/** How many atoms from `at` on make up the longest stop phrase; 0 for none. */
export function stopPhraseLength(atoms: readonly Atom[], at: number): number {
  let node: Node | undefined = ROOT;
  let longest = 0;
  for (let i = at; i < atoms.length; i++) {
    const atom = atoms[i];
    node = atom === undefined || atom.kind === "katakana" ? undefined : node.next.get(atom.value);
    if (node === undefined) break;
    if (node.ends && !cutsKanji(atoms, at) && !cutsKanji(atoms, i + 1)) longest = i + 1 - at;
  }
  return longest;
}

/** True when a cut before atom `at` would go through a run of kanji: 時 is no word of its own in 時計. */
function cutsKanji(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  return atom?.kind === "kanji" && atom.gap === "none" && atoms[at - 1]?.kind === "kanji";
}
