import { endingOf } from "./domain-endings";
import { findInternationalHosts } from "./find-international";
import type { Span } from "./mask-kind";
import { isNoName } from "./no-name";

const LABEL = "[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?";
const NAME = `${LABEL}(?:\\.${LABEL}){0,8}`;
const FULL = new RegExp(
  `(?<![A-Za-z0-9_-])(?<![A-Za-z0-9_-]\\.)${LABEL}(?:\\.${LABEL}){1,10}(?![A-Za-z0-9_-])`,
  "g",
);
/** Ports that a web server and its neighbours listen on: `web01:443` is a host, `rc:414` is not. */
const PORTS = "(?:80|81|389|443|444|636|1443|3268|3269|8000|8080|8081|8443|8879|8880|9043|9060|9080|9443)";
const SYSLOG = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}\\d{1,2} \\d{2}:\\d{2}:\\d{2}";
const SERVER = "(?:server|origin|target|dest(?:ination)?)";
const SIDE = `(?:${SERVER}|client|remote|source|src|proxy|upstream)`;
const KEYS =
  "(?:host|host[_-]?names?|fqdn|server[_-]?names?|server[_-]?aliases|serveralias|virtualhost|(?:remote|target|source|http|x-forwarded)[_-]?host|x-forwarded-server|peer|backend|computer|machine|node)";

/** Where the text around says that a host is named. The first group is the name. */
type Named = { pattern: RegExp; like: RegExp };

const named = (pattern: string, like: RegExp, flags = "i"): Named => ({
  pattern: new RegExp(pattern, `gd${flags}`),
  like,
});
/** What a name has to look like there: anything at all, more than a word, or surely no word. */
const ANY = /^/;
const NO_PLAIN_WORD = /[\d.-]/;
const NO_WORD = /[\d.]/;
const LETTER_AND_DIGIT = /[A-Za-z].*\d/;

const NAMED: readonly Named[] = [
  // ldaps://dir01:636/, https://user@web01/
  named(`[a-z][a-z0-9+.-]{1,20}://(?:[^\\s/@"'<>]{1,100}@)?(${NAME})`, ANY),
  // \\fileserver\share, doubled in JSON; but `\\u8a3c` and `\\nSSL` are escaped characters
  named(`(?<![\\\\\\w:])\\\\{2,4}(?!u[0-9A-Fa-f]{4}|[nrt][A-Z])(${LABEL})(?=\\\\)`, ANY, ""),
  // host=web01, "hostname": "web01", ServerName: web01
  named(`(?<![A-Za-z])${KEYS}["']?\\s?[=:]\\s?["']?(?![a-z+]{2,12}://)(${NAME})`, ANY),
  named(`(?<![A-Za-z])${SIDE}["']?=["']?(${NAME})(?![\\w/-])`, ANY),
  named(`(?<![A-Za-z])${SIDE}["']\\s?:\\s?["'](${NAME})["']`, NO_PLAIN_WORD),
  named(`(?<![A-Za-z])${SERVER}["']?\\s?:\\s?["']?(${NAME})(?![\\w/-])`, NO_PLAIN_WORD),
  // ServerName web01, host web01, server 'web01'; \u30DB\u30B9\u30C8名 web01
  named(`(?<![A-Za-z'])Server(?:Name|Alias)\\s{1,8}(${NAME})`, ANY, ""),
  named(`(?<![A-Za-z])(?:${KEYS}|${SERVER})\\s["'\`]?(${NAME})(?![\\w/-])`, NO_WORD),
  named(
    `(?:\u30DB\u30B9\u30C8|\u30B5\u30FC\u30D0\u30FC?)(?:\u540D)?[\\s:=\uFF1A\u300C"'\u306F]{1,3}(${NAME})(?![\\w/-])`,
    NO_PLAIN_WORD,
  ),
  // [client web01], [remote web01:443]
  named(`\\[(?:client|remote) (${NAME})(?=[\\]:])`, ANY),
  // [web01:50123 -> web02:443]
  named(`(?<![A-Za-z0-9_.-])(${NAME}):\\d{1,5} ?->`, ANY),
  named(`-> ?(${NAME}):\\d{1,5}(?!\\d)`, ANY),
  named(`(?<![A-Za-z0-9_.:/-])(${NAME}):${PORTS}(?![\\w.:])`, ANY),
  // Jun  9 10:20:30 web01 ibmhttp[4242]: and <34>1 2025-06-09T10:20:30Z web01 ibmhttp 4242
  named(`${SYSLOG} (${NAME}) [\\w./-]{1,64}(?:\\[\\d+\\])?:`, ANY, ""),
  named(`<\\d{1,3}>\\d \\S{10,40} (${NAME}) `, ANY),
  // web01 - taro [10/Oct/2000:13:55:36 +0900]
  named(`(?<!\\S)(${NAME}) \\S{1,64} \\S{1,64} \\[\\d{2}/[A-Z][a-z]{2}/\\d{4}:`, ANY, ""),
  // user taro on web01
  named(`(?<![A-Za-z])user \\S{1,64} (?:on|at|from) (${NAME})(?![\\w/-])`, LETTER_AND_DIGIT),
  // taro@web01
  named(`(?<=[A-Za-z0-9_.-])@(?=[A-Za-z])(?![0-9A-Fa-f]+(?![A-Za-z0-9]))(${NAME})`, ANY),
];

/**
 * Finds names of hosts: names with a domain (`www.example.com`, `db1.corp.local`), and any name where the text says
 * that it is one: in an address, behind `host=`, `ServerName`, `ホスト名` or `[client`, around `->`, with a usual port,
 * in a syslog header. Names of files, Java packages, versions and codes are left alone.
 */
export function findHosts(text: string): Span[] {
  // First: the others would find the English part of a name with other letters in it.
  const spans = findInternationalHosts(text);
  const add = (from: number, name: string) => {
    spans.push({ kind: "host", from, to: from + name.length, key: name.toLowerCase() });
  };
  for (const { 0: name, index } of text.matchAll(FULL)) {
    const host = hostIn(name);
    if (host !== undefined) add(index, host);
  }
  for (const { pattern, like } of NAMED) {
    for (const { 1: name = "", indices } of text.matchAll(pattern)) {
      // A name without a dot can be that of an ending: `ldap://h/`.
      const isFile = name.includes(".") && endingOf(lastLabel(name)) === "file";
      if (isNoName(name) || !like.test(name) || isFile) continue;
      add(indices?.[1]?.[0] ?? 0, name);
    }
  }
  return spans;
}

const PACKAGE_ROOTS = /^(?:java|javax|jakarta|sun|kotlin|scala|com|org)$/;
const NO_HOST = /^(?:asp\.net|node\.js|socket\.io|java\.net|java\.io)$/i;

/** The host's name in a dotted name: all of it, without the ending of a file behind it, or none. */
function hostIn(name: string): string | undefined {
  const labels = name.split(".");
  const last = labels.at(-1) ?? "";
  if (NO_HOST.test(name) || PACKAGE_ROOTS.test(labels[0] ?? "") || !isOneCase(last)) return undefined;
  switch (endingOf(last.toLowerCase())) {
    case "domain":
      return labels.every((label) => label !== "") ? name : undefined;
    case "file": {
      // www.example.com.pem
      const rest = labels.slice(0, -1);
      const ending = endingOf(lastLabel(rest.join(".")));
      const isHost = rest.length > 1 && ending === "domain" && !PACKAGE_ROOTS.test(rest[0] ?? "");
      return isHost && (rest.length > 2 || /^(?:com|net|org|jp)$/i.test(rest.at(-1) ?? ""))
        ? rest.join(".")
        : undefined;
    }
    default:
      return undefined;
  }
}

/** `com` or `COM`; `In` begins a sentence behind a full stop without a blank. */
function isOneCase(label: string): boolean {
  return label === label.toLowerCase() || label === label.toUpperCase();
}

function lastLabel(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1).toLowerCase();
}
