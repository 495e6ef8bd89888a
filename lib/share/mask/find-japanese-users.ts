import type { Span } from "./mask-kind";
import { EAST_ASIAN, LETTERS } from "./name-letters";
import { isNoJapaneseUser, isNoUser } from "./no-user";

const NAME = `[${LETTERS}0-9_][${LETTERS}0-9_.-]{0,62}`;
const WORD = "[\\p{Script=Han}\\p{Script=Katakana}\\u30FC\\u3005]";
const END = "(?=[\\s\\u3001\\u3002,;.)\\]\\uFF09\\u300D\"']|$)";
const PARTICLE =
  "[\\u306F\\u304C\\u3092\\u306B\\u3067\\u3068\\u306E\\u3082\\u3078\\u3084\\u304B]|\\u3055\\u3093|\\u3088\\u308A";
const VERB = "(?:です|ます|せん|さい|した|った|いる|れる|する|ない|こと)";
/**
 * A family name and, behind a blank, a short given name; a particle may follow, but not the end of a verb
 * (`確認してください`). With hiragana in it a name is known by where it ends.
 */
export const JAPANESE_NAME = `(?:${WORD}{1,12}[ \\u3000]${WORD}{1,3}${END}|${WORD}{1,12}(?=${PARTICLE}|[^${EAST_ASIAN}]|$)|[${EAST_ASIAN}]{2,10}${END}(?<!${VERB}))`;

const KEY = "(?:ユーザー?|利用者|アカウント|ログイン|ログオン|氏名|担当者|所有者)(?:名|\\s?ID)?";
const LATIN: readonly RegExp[] = [
  // ユーザー taro, ユーザー名: taro, ユーザー ID「taro」, ユーザーは taro
  new RegExp(`ユーザー?(?:名|\\s?ID)?[\\s:=：「"'は]{1,3}(${NAME})`, "dgu"),
  new RegExp(`${KEY}\\s?[:=：]\\s?["']?(${NAME})`, "dgu"),
  // ユーザーtaro, but ユーザーDN
  new RegExp(`ユーザー?名?(?![A-Z]{2,4}(?![${LETTERS}0-9_.-]))(${NAME})`, "dgu"),
];
const JAPANESE: readonly RegExp[] = [
  new RegExp(`${KEY}\\s?(?:は|[:=：])?\\s?[「『"']([^「」『』"'\\n]{1,40})[」』"']`, "dgu"),
  new RegExp(`${KEY}\\s?[:=：]\\s?(${JAPANESE_NAME})`, "dgu"),
];

/** Finds names of users by Japanese words in front of them, in Latin letters and in Japanese. */
export function findJapaneseUsers(text: string): Span[] {
  const named = (pattern: RegExp, isNone: (name: string) => boolean) =>
    [...text.matchAll(pattern)].flatMap(({ 1: found = "", indices }): Span[] => {
      const from = indices?.[1]?.[0] ?? 0;
      const name = found.replace(/[\s.-]+$/, "");
      return name === "" || isNone(name) ? [] : [{ kind: "user", from, to: from + name.length, key: name }];
    });
  return [
    ...JAPANESE.flatMap((pattern) => named(pattern, (name) => isNoUser(name) || isNoJapaneseUser(name))),
    ...LATIN.flatMap((pattern) => named(pattern, isNoUser)),
  ];
}
