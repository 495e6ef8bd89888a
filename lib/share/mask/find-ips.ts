import { ipv6Groups, mappedIpv4 } from "./ipv6-groups";
import type { Span } from "./mask-kind";

/** Numbers with at least three dots between them, not a part of more of them. */
const DOTTED = /(?<!\d)(?<!\d\.)\d{1,3}(?:\.\d{1,6}){3,12}(?!\d)/g;
/**
 * What can be an IPv6 address with or without a port: hexadecimal digits and colons, a zone behind. The number of a
 * token is none: `dn-1::`.
 */
const COLONS =
  /(?<![\w:])(?<!\d\.)(?<!\b(?:ip|host|user|dn|mail)-)[0-9A-Fa-f:]{2,46}(?:\.[0-9]{1,5}){0,4}(?:%[A-Za-z0-9_-]{1,16})?(?![0-9A-Za-z_:])/g;

/**
 * Finds IPv4 and IPv6 addresses: with a port (`:443`, of netstat `.443`), in brackets, with a zone (`%eth0`), with an
 * IPv4 address at the end. What is not taken for one: versions and fix packs (`8.5.5.20`, see `isVersion`),
 * object identifiers, times, serial numbers and fingerprints (pairs of digits between colons).
 */
export function findIps(text: string): Span[] {
  return [...findIpv6(text), ...findIpv4(text)];
}

function findIpv4(text: string): Span[] {
  const spans: Span[] = [];
  for (const { 0: dotted, index } of text.matchAll(DOTTED)) {
    const parts = dotted.split(".");
    const address = parts.slice(0, 4);
    if (!address.every((part) => part.length <= 3 && Number(part) <= 255)) continue;
    // netstat and tcpdump put the port behind a dot; object identifiers begin with 0, 1 or 2.
    if (parts.length > 5 || (parts.length === 5 && Number(parts[0]) <= 2)) continue;
    const value = address.join(".");
    const to = index + value.length;
    if (isVersion(text, index, to) || isTime(text, index)) continue;
    spans.push({ kind: "ip", from: index, to, key: address.map(Number).join(".") });
  }
  return spans;
}

/** Db2 and others write a moment as `2015-06-09-10.20.30.123456`. */
function isTime(text: string, from: number): boolean {
  return /\d{4}-\d{2}-\d{2}[- ]$/.test(text.slice(Math.max(0, from - 11), from));
}

const PORT_BEHIND = /^(?::\d{1,5}(?!\d)|\s?->)/;
const ARROW_BEFORE = /->\s?\[?$/;
const ADDRESS_BEFORE = /(?:client|from|peer|addr(?:ess)?|ip|remote|host|@|\/\/)["']?[\s:=(["']*$/i;
const VERSION_BEFORE =
  /(?:\bv|\bver|\bversions?|\brelease|\brel|\blevels?|\bfix ?packs?|\bFP|\bVRMF|\bOID|\u30D0\u30FC\u30B8\u30E7\u30F3|\u30EA\u30EA\u30FC\u30B9|\u30EC\u30D9\u30EB|\u30D5\u30A3\u30C3\u30AF\u30B9\u30D1\u30C3\u30AF|\u7248|\bIHS|HTTP[_ ]Server|\bWebSphere|\bWAS|\bWAS ND|Application Server|\bLiberty|\bGSKit|\bgsk\w{0,12}|\bApache|\bhttpd|\bOpenSSL|\bJava|\bJ[DR]K|\bJRE|Installation Manager|\bAIX|\bPlug-?in|\bPlugins?|\bbuild|\bupdate|\bmod_\w{1,20})\.?[\s:=/_"'([-]{0,4}[\u306F\u304C\u306E]?\s?$/i;
/** The releases of IBM HTTP Server and of GSKit: `8.5.5.20`, `9.0.5.7`, `8.0.55.31`. */
const RELEASE = /^(?:6\.[01]|7\.0|8\.[05]|9\.0)\.\d{1,2}\.\d{1,3}$/;

/**
 * Tells a version from an address of the same shape. What stands beside it decides: a port or an arrow makes an
 * address, the name of a product or a word such as "version" makes a version. With neither, numbers like those of
 * the releases are versions unless a word such as "client" stands in front.
 */
function isVersion(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 40), from);
  if (PORT_BEHIND.test(text.slice(to, to + 8)) || ARROW_BEFORE.test(before)) return false;
  if (VERSION_BEFORE.test(before)) return true;
  return RELEASE.test(text.slice(from, to)) && !ADDRESS_BEFORE.test(before);
}

function findIpv6(text: string): Span[] {
  const spans: Span[] = [];
  for (const { 0: found, index } of text.matchAll(COLONS)) {
    const [address = ""] = found.split("%");
    const zone = found.slice(address.length);
    // With a zone there is no port before it; without, the port may be the last of the numbers.
    const tries =
      zone === "" ? [address, address.replace(/[.:]\d{1,5}$/, ""), address.replace(/:$/, "")] : [address];
    for (const value of tries) {
      const groups = ipv6Groups(value);
      if (groups === undefined || isPairs(value)) continue;
      const to = index + value.length + (value === address ? zone.length : 0);
      const plain = mappedIpv4(groups) ?? groups.join(":");
      spans.push({ kind: "ip", from: index, to, key: `${plain}${zone.toLowerCase()}` });
      break;
    }
  }
  return spans;
}

/** Serial numbers and fingerprints: nothing but pairs of digits. */
function isPairs(value: string): boolean {
  return /^(?:[0-9A-Fa-f]{2}:){7}[0-9A-Fa-f]{2}$/.test(value);
}
