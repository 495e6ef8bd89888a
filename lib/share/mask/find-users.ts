import type { Span } from "./mask-kind";
import { isNoName } from "./no-name";

const NAME = "[A-Za-z0-9_][A-Za-z0-9_.-]{0,62}";
/** A backslash as it is, doubled in JSON, or as the yen sign that Japanese encodings show for it. */
const BACKSLASH = "(?:\\\\{1,2}|[\\u00A5\\uFFE5])";

/** Each finds a name in its first group. */
const PATTERNS: readonly RegExp[] = [
  // /home/taro, /export/home/taro, /Users/taro, ~taro in an address
  new RegExp(`/(?:home|Users)/(${NAME})`, "gd"),
  new RegExp(`/~(${NAME})(?=/|\\s|$)`, "gd"),
  // The same below \Users and \Documents and Settings of a drive, also with slashes
  new RegExp(`[A-Za-z]:(?:${BACKSLASH}|/)(?:Users|Documents and Settings)(?:${BACKSLASH}|/)(${NAME})`, "gid"),
  // user=taro, "username": "taro", user: taro, uid=taro, user 'taro', remote_user="taro"
  new RegExp(
    `(?<![A-Za-z])(?:user(?:[_ -]?(?:name|id))?|uid|login|account|principal|owner)["']?\\s?[=:]\\s?["']?(${NAME})`,
    "gid",
  ),
  new RegExp(`(?<![A-Za-z])user(?:[_ ]?name)?\\s["'\`\\u300C](${NAME})["'\`\\u300D]`, "gid"),
  // httpd: "user taro: authentication failure", "user taro not found"; sshd: "for user taro", "for taro from"
  new RegExp(
    `(?<![A-Za-z])user (${NAME})(?=: |,|\\.?$| not found| does not| in | is not| denied| from | logged| failed)`,
    "gid",
  ),
  new RegExp(`(?:for|of|by|as) (?:invalid )?user (${NAME})`, "gid"),
  new RegExp(`(?:password|publickey|session) (?:opened |closed )?for (?!user |invalid )(${NAME})`, "gid"),
  // ユーザー taro, ユーザー名: taro, ユーザー ID「taro」
  new RegExp(
    `\\u30E6\\u30FC\\u30B6\\u30FC?(?:\\u540D|\\s?ID)?[\\s:=\\uFF1A\\u300C"'\\u306F]{1,3}(${NAME})`,
    "gd",
  ),
  // taro@web01: a login at a host without a full name; but Object@1a2b3c is none
  new RegExp(
    `(?<![A-Za-z0-9.@/])(${NAME})@(?![0-9A-Fa-f]+(?![A-Za-z0-9]))[A-Za-z][A-Za-z0-9-]{0,62}(?![A-Za-z0-9.-])`,
    "gd",
  ),
];

/**
 * DOMAIN\taro. The domain is in capitals, as Windows writes it: `logs\error_log` is a path. A backslash with an `n`,
 * `r` or `t` and no small letter behind it is a line break or tab of an escaped string.
 */
const WINDOWS = new RegExp(
  `(?<![A-Za-z0-9_.:\\\\/\\u00A5\\uFFE5-])([A-Z][A-Z0-9-]{0,14})${BACKSLASH}(?![nrt](?![a-z]))(${NAME})(?![A-Za-z0-9_\\\\/\\u00A5\\uFFE5])`,
  "g",
);
const SYSTEM_DOMAINS: ReadonlySet<string> = new Set(["AUTHORITY", "BUILTIN", "SERVICE", "HKLM", "HKCU"]);
const SHARED_FOLDERS: ReadonlySet<string> = new Set(["public", "default", "all", "shared", "lost+found"]);

/**
 * Finds names of users: `DOMAIN\taro`, `user=taro` and the like in English and Japanese, home directories, and
 * what httpd and sshd write about a login.
 */
export function findUsers(text: string): Span[] {
  const spans: Span[] = [];
  const add = (from: number, value: string) => {
    const name = value.replace(/[.-]+$/, "");
    if (name === "" || isNoName(name) || SHARED_FOLDERS.has(name.toLowerCase())) return;
    spans.push({ kind: "user", from, to: from + name.length, key: name });
  };
  for (const { 0: whole, 1: domain = "", index } of text.matchAll(WINDOWS)) {
    if (!SYSTEM_DOMAINS.has(domain)) add(index, whole);
  }
  for (const pattern of PATTERNS) {
    for (const { 1: name = "", indices } of text.matchAll(pattern)) add(indices?.[1]?.[0] ?? 0, name);
  }
  return spans;
}
