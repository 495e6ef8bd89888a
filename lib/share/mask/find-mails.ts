import { endingOf } from "./domain-endings";
import { findInternationalMails } from "./find-international";
import type { Span } from "./mask-kind";

const MAIL =
  /(?<![A-Za-z0-9.!#$%&'*+/=?^_`{|}~-])[A-Za-z0-9][A-Za-z0-9.!#$%&'*+=?^_`{|}~-]{0,63}@((?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})\.){1,8}[A-Za-z][A-Za-z0-9-]{1,62})(?![A-Za-z0-9-])/g;
/** Finds mail addresses, and what looks like them: Kerberos principals, logins at a host with a full name. */
export function findMails(text: string): Span[] {
  const spans = findInternationalMails(text);
  for (const { 0: mail, 1: domain = "", index } of text.matchAll(MAIL)) {
    // Units of systemd have an `@`, too: `getty@tty1.service`.
    if (endingOf(domain.slice(domain.lastIndexOf(".") + 1).toLowerCase()) === "file") continue;
    // `user=taro@example.com`: what stands before the last `=` is no part of the address.
    const from = index + Math.max(mail.lastIndexOf("=", mail.indexOf("@")), 0) + (mail.includes("=") ? 1 : 0);
    spans.push({
      kind: "mail",
      from,
      to: index + mail.length,
      key: text.slice(from, index + mail.length).toLowerCase(),
    });
  }
  return spans;
}
