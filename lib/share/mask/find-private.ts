import { findCredentials } from "./find-credentials";
import { findDistinguishedNames } from "./find-distinguished-names";
import { findHosts } from "./find-hosts";
import { findIps } from "./find-ips";
import { findMails } from "./find-mails";
import { findUsers } from "./find-users";
import { FreePlaces } from "./free-places";
import { isMaskToken, type Span } from "./mask-kind";

/**
 * Where two find something in the same place, the earlier one is right: a mail address has a host in it, and a
 * password with the host behind it looks like a mail address.
 */
const FINDERS = [findCredentials, findDistinguishedNames, findMails, findIps, findUsers, findHosts] as const;

/** Finds all that identifies a machine or a person in a text, in the order of the text, without overlaps. */
export function findPrivate(text: string): Span[] {
  const spans: Span[] = [];
  const places = new FreePlaces(text);
  for (const find of FINDERS) {
    for (const span of find(text)) {
      if (span.from < span.to && !isMaskToken(text.slice(span.from, span.to)) && places.take(span)) {
        spans.push(span);
      }
    }
  }
  return spans.sort((a, b) => a.from - b.from);
}
