import { findCredentials } from "./find-credentials";
import { findDistinguishedNames } from "./find-distinguished-names";
import { findHosts } from "./find-hosts";
import { findIps } from "./find-ips";
import { findMails } from "./find-mails";
import { findUsers } from "./find-users";
import { isMaskToken, type Span } from "./mask-kind";

/**
 * Where two find something in the same place, the earlier one is right: a mail address has a host in it, and a
 * password with the host behind it looks like a mail address.
 */
const FINDERS = [findCredentials, findDistinguishedNames, findMails, findIps, findUsers, findHosts] as const;

/** Finds all that identifies a machine or a person in a text, in the order of the text, without overlaps. */
export function findPrivate(text: string): Span[] {
  const spans: Span[] = [];
  for (const find of FINDERS) {
    for (const span of find(text)) {
      if (span.from < span.to && !isMaskToken(text.slice(span.from, span.to)) && isFree(spans, span)) {
        spans.push(span);
      }
    }
  }
  return spans.sort((a, b) => a.from - b.from);
}

/** True where none of the spans has a place in common with another one. */
export function isFree(spans: readonly Span[], { from, to }: Pick<Span, "from" | "to">): boolean {
  return spans.every((other) => to <= other.from || from >= other.to);
}
