import { findJapaneseUsers, JAPANESE_NAME } from "./find-japanese-users";
import type { Span } from "./mask-kind";
import { EAST_ASIAN, LETTERS } from "./name-letters";
import { isNoName } from "./no-name";
import { isNobody, isNoJapaneseUser, isNoUser } from "./no-user";

const NAME = `[${LETTERS}0-9_][${LETTERS}0-9_.-]{0,62}`;
const ANY_NAME = `(?:${NAME}|${JAPANESE_NAME})`;
const NO_LETTER = `(?<![${LETTERS}])`;
/** No part of a word, nor of `doesn't`; `taro's` is a name. */
const WHOLE = `(?![${LETTERS}0-9_]|['\u2019](?:t|re|ve|ll)(?![a-z]))`;
/** A folder's name, where Japanese can't run into the next word either. */
const FOLDER = `[${LETTERS}${EAST_ASIAN}0-9_][${LETTERS}${EAST_ASIAN}0-9_.-]{0,62}`;
/** A backslash as it is, doubled in JSON, or as the yen sign that Japanese encodings show for it. */
const BACKSLASH = "(?:\\\\{1,2}|[\\u00A5\\uFFE5])";
const PROFILES = `[A-Za-z]:(?:${BACKSLASH}|/)(?:Users|Documents and Settings)(?:${BACKSLASH}|/)`;
const PART = '[^\\s\\\\/:*?"<>|\\u00A5\\uFFE5]{1,40}';
/** Up to four words, none of which goes on with the sentence or is a token. */
const PARTS = `${PART}(?: (?!(?:and|or|to|in|is|not)\\s|(?:ip|host|user|dn|mail)-\\d)${PART}){1,3}`;
/** `10/Oct/2000:13:55:36`, as the log of accesses has it behind the user. */
const ACCESS_TIME = "\\[\\d{2}/[A-Z][a-z]{2}/\\d{4}:";

/** Each finds a name in its first group; `isNone` says which words in its place are none. */
type Named = { pattern: RegExp; isNone: (name: string) => boolean };
const named = (pattern: string, isNone: (name: string) => boolean, flags = "i"): Named => ({
  pattern: new RegExp(pattern, `dgu${flags}`),
  isNone,
});
const isNoValue = (name: string) => isNoName(name) || isNoJapaneseUser(name);

const NAMED: readonly Named[] = [
  // Below \Users and \Documents and Settings of a drive, also with slashes, and with blanks up to the next one
  named(`${PROFILES}(${PARTS})(?=${BACKSLASH}|/)`, isNoName),
  named(`(?<=["'\\u300C])${PROFILES}(${PARTS})(?=["'\\u300D])`, isNoName),
  named(`${PROFILES}(\\p{Lu}[\\p{L}.-]{1,30} \\p{Lu}[\\p{L}.-]{1,30})(?=[,;)]|\\s*$|\\s*\\n)`, isNoName, ""),
  named(`${PROFILES}(${FOLDER})`, isNoName),
  // /home/taro, /export/home/taro, /Users/taro, ~taro in an address
  named(`/(?:home|Users)/(${FOLDER})`, isNoName, ""),
  named(`/~(${NAME})(?=/|\\s|$)`, isNoName, ""),
  // user=taro, "username": "taro", user: taro, uid=taro, remote_user="taro"
  named(`"user(?:[_ -]?(?:name|id))?"\\s?:\\s?"([^"\\n]{1,63})"`, isNoValue),
  named(
    `${NO_LETTER}(?:user(?:[_ -]?(?:name|id))?|uid|login|account|principal|owner|sAMAccountName|userPrincipalName)["']?\\s?(?:[=:]["']?|[=:]\\s?["'])(${ANY_NAME})`,
    isNoValue,
  ),
  named(
    `${NO_LETTER}(?:user(?:[_ -]?(?:name|id))?|uid|login|account|principal|owner)\\s?[=:]\\s(${ANY_NAME})`,
    (name) => isNoValue(name) || isNoUser(name),
  ),
  named(
    `${NO_LETTER}user(?:[_ ]?(?:name|id))?\\s["'\`\\u300C]([^"'\`\\u300C\\u300D\\n]{1,63})["'\`\\u300D]`,
    isNoValue,
  ),
  // 192.0.2.7 - taro [10/Oct/2000:13:55:36 +0900]
  named(`(?<=\\S )([^\\s\\[\\]"]{1,63}) ${ACCESS_TIME}`, isNoName, ""),
  // httpd: "user taro: authentication failure", "user taro not found"; sshd: "for invalid user taro"
  named(
    `(?<![${LETTERS}-])(?<!(?:^|\\W)(?:an?|any|each|every|no|the|this|that|your|their|our|his|her|its|one|another|end|per|all|most|some|many|ordinary|regular|custom|global|typical) )user (${NAME})${WHOLE}`,
    isNoUser,
  ),
  // "the user browser" is more likely none, but "the user taro is denied" is one, and so is "user ID u12345"
  named(`${NO_LETTER}the user (${NAME})${WHOLE}(?= (?:is|was|has|does|cannot|could|not)\\b)`, isNoUser),
  named(
    `${NO_LETTER}user[_ ]?(?:name|id) (${NAME})(?=[,;:)\\]]|\\.?$| (?:is|was|has|does|cannot|could|not)\\b)`,
    isNoUser,
  ),
  named(`${NO_LETTER}user[_ ]?(?:name|id) (?=[^\\s\\d]{0,62}\\d)(${NAME})`, isNoUser),
  named(`(?:password|publickey|session) (?:opened |closed )?for (?!user |invalid )(${NAME})`, isNoUser),
  named(
    `${NO_LETTER}(?:authenticated|connected|running|runs?|bind|binding|bound|impersonating|(?:logged|logging|log|signed) (?:in|on)|login|logon) as:? ["']?(${NAME})`,
    isNobody,
  ),
  // taro@web01: a login at a host without a full name; but Object@1a2b3c is none
  named(
    `(?<![A-Za-z0-9.@/])(${NAME})@(?![0-9A-Fa-f]+(?![A-Za-z0-9]))[A-Za-z][A-Za-z0-9-]{0,62}(?![A-Za-z0-9.-])`,
    isNoName,
  ),
];

/** `Require user taro jiro`, of httpd's configuration. */
const REQUIRED = /(?<![A-Za-z])Require user ([^\n#<>]{1,500})/dg;

/**
 * DOMAIN\taro. The domain is in capitals, as Windows writes it: `logs\error_log` is a path. A backslash with an `n`,
 * `r` or `t` and no small letter behind it is a line break or tab of an escaped string.
 */
const WINDOWS = new RegExp(
  `(?<![A-Za-z0-9_.:\\\\/\\u00A5\\uFFE5-])([A-Z][A-Z0-9-]{0,14})${BACKSLASH}(?![nrt](?![a-z]))([A-Za-z0-9_][A-Za-z0-9_.-]{0,62})(?![A-Za-z0-9_\\\\/\\u00A5\\uFFE5])`,
  "g",
);
const SYSTEM_DOMAINS: ReadonlySet<string> = new Set(["AUTHORITY", "BUILTIN", "SERVICE", "HKLM", "HKCU"]);
const SHARED_FOLDERS: ReadonlySet<string> = new Set(["public", "default", "all", "shared", "lost+found"]);

/**
 * Finds names of users: `DOMAIN\taro`, `user=taro`, `user taro` and the like in English and Japanese, home
 * directories, and what httpd and sshd write about a login.
 */
export function findUsers(text: string): Span[] {
  const spans: Span[] = [];
  const add = (from: number, value: string, isNone: (name: string) => boolean) => {
    const name = value.replace(/[.-]+$/, "");
    if (name === "" || isNone(name) || SHARED_FOLDERS.has(name.toLowerCase())) return;
    const key = name.replace(/\\{2}|[\u00A5\uFFE5]/g, "\\");
    spans.push({ kind: "user", from, to: from + name.length, key });
  };
  for (const { 0: whole, 1: domain = "", index } of text.matchAll(WINDOWS)) {
    if (!SYSTEM_DOMAINS.has(domain)) add(index, whole, isNoName);
  }
  for (const { 1: names = "", indices } of text.matchAll(REQUIRED)) {
    for (const { 0: name, index } of names.matchAll(/[^\s,"']+/g)) {
      add((indices?.[1]?.[0] ?? 0) + index, name, isNoUser);
    }
  }
  for (const { pattern, isNone } of NAMED) {
    for (const { 1: name = "", indices } of text.matchAll(pattern)) add(indices?.[1]?.[0] ?? 0, name, isNone);
  }
  return [...spans, ...findJapaneseUsers(text)];
}
