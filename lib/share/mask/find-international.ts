import { endingOf } from "./domain-endings";
import type { Span } from "./mask-kind";
import { EAST_ASIAN, LETTERS } from "./name-letters";

const LATIN = `[${LETTERS}0-9_](?:[${LETTERS}0-9_-]{0,61}[${LETTERS}0-9_])?`;
const MIXED = `[${LETTERS}${EAST_ASIAN}0-9_](?:[${LETTERS}${EAST_ASIAN}0-9_-]{0,61}[${LETTERS}${EAST_ASIAN}0-9_])?`;
const OTHER_ENDINGS =
  "рф|бел|укр|срб|қаз|мон|ею|ελ|ευ|中国|中國|香港|台灣|台湾|新加坡|한국|みんな|コム|世界|公司|网络|网址|在线|集团|商城|商店|手机";
const ENDING = `(?:(?:[A-Za-z]{2,24}|xn--[A-Za-z0-9-]{2,58})(?![A-Za-z0-9_-])|${OTHER_ENDINGS})`;
/** Behind a Japanese word, what can't be the beginning of an English sentence. */
const SURE_ENDING = `(?:(?:jp|com|net|org|info|biz|cn|tw|kr|hk|asia|tokyo|osaka|test|example|invalid|local|lan|corp|internal)(?![A-Za-z0-9_-])|${OTHER_ENDINGS})`;

const HOSTS: readonly RegExp[] = [
  // www.例え.jp, also right behind a Japanese word; müller.example
  new RegExp(`(?<![${LETTERS}0-9_.-])${LATIN}\\.(?:${MIXED}\\.){0,8}${ENDING}`, "gu"),
  // 例え.jp
  new RegExp(
    `(?<![${LETTERS}${EAST_ASIAN}0-9_.-])[${EAST_ASIAN}]{1,24}\\.(?:${MIXED}\\.){0,8}${SURE_ENDING}`,
    "gu",
  ),
];
const MAIL = new RegExp(`[${LETTERS}${EAST_ASIAN}0-9_.+-]{1,64}@(?:${MIXED}\\.){1,8}${ENDING}`, "gu");

/** Words that run into the name behind them: a particle, or what the name is said to be. */
const IN_FRONT = new RegExp(
  `^[${EAST_ASIAN}]*(?:[はをがにで](?=[^\\p{Script=Hiragana}.@])|(?:ホスト|サーバー?|ドメイン|サイト|ユーザー?|メール|アドレス|連絡先|宛先)名?(?=[^.@]))`,
  "u",
);
const ASCII_ONLY = /^[!-~]*$/;
/** The letters and digits of a mail address right in front of its `@`, behind Japanese. */
const ASCII_TAIL = /[A-Za-z0-9_.+-]*[A-Za-z][A-Za-z0-9_.+-]*$/;

/** Finds names of hosts with other letters than English ones in them (RFC 5890): `www.例え.jp`. */
export function findInternationalHosts(text: string): Span[] {
  return HOSTS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }): Span[] => {
      const name = found.replace(IN_FRONT, "");
      if (ASCII_ONLY.test(name) || !hasEnding(name)) return [];
      const to = index + found.length;
      return [{ kind: "host", from: to - name.length, to, key: hostKey(name) }];
    }),
  );
}

/** Finds mail addresses with such letters on either side of the `@` (RFC 6531): `日本@例え.jp`. */
export function findInternationalMails(text: string): Span[] {
  return [...text.matchAll(MAIL)].flatMap(({ 0: found, index }): Span[] => {
    const at = found.indexOf("@");
    const domain = found.slice(at + 1);
    const local = ASCII_TAIL.exec(found.slice(0, at))?.[0] ?? found.slice(0, at).replace(IN_FRONT, "");
    if (ASCII_ONLY.test(local + domain) || !hasEnding(domain)) return [];
    const to = index + found.length;
    const key = `${local.toLowerCase()}@${hostKey(domain)}`;
    return [{ kind: "mail", from: index + at - local.length, to, key }];
  });
}

function hasEnding(name: string): boolean {
  const last = name.slice(name.lastIndexOf(".") + 1);
  return !ASCII_ONLY.test(last) || last.startsWith("xn--") || endingOf(last.toLowerCase()) === "domain";
}

/** A host as the network knows it: `例え.jp` and `xn--r8jz45g.jp` are the same one. */
function hostKey(name: string): string {
  try {
    return new URL(`http://${name}/`).hostname;
  } catch {
    return name.toLowerCase();
  }
}
