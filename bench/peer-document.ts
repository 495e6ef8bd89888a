import { z } from "zod";
import type { SearchInput } from "../lib/search/build-search-data";
import { passagesOf } from "../lib/search/message-fields";
import { FIELDS } from "../lib/search/search-data";

/** The fields that peers search in, the most important first. */
export const PEER_FIELDS = ["text", "alias", "action", "cause", "resolution", "more"] as const;

const fields = z.object({
  text: z.string(),
  alias: z.string(),
  action: z.string(),
  cause: z.string(),
  resolution: z.string(),
  more: z.string(),
});
const peerDocument = z.object({ code: z.string(), en: fields, ja: fields });

/** A message as plain texts: what Kotae searches in, nothing more and nothing less. */
export type PeerDocument = z.infer<typeof peerDocument>;

export const peerDocuments = z.array(peerDocument);

/** What every field weighs in peers that take weights. */
export const BOOSTS = { code: 10, text: 4, alias: 4, action: 2, cause: 2, resolution: 1.5, more: 1 } as const;

/** The documents of all catalogs, in order. */
export function documentsOf({ catalogs }: SearchInput): PeerDocument[] {
  return catalogs.flatMap(({ messages }) =>
    messages.map((message) => {
      const document: PeerDocument = { code: message.code, en: empty(), ja: empty() };
      for (const [place, en, ja] of passagesOf(message)) {
        const name = PEER_FIELDS.find((field) => field === FIELDS[place]) ?? "more";
        document.en[name] += `${en}\n`;
        document.ja[name] += `${ja}\n`;
      }
      return document;
    }),
  );
}

/** Both languages of a document in one record of fields. */
export function flattened({ code, en, ja }: PeerDocument): PeerDocument["en"] & { code: string } {
  return {
    code,
    text: en.text + ja.text,
    alias: en.alias + ja.alias,
    action: en.action + ja.action,
    cause: en.cause + ja.cause,
    resolution: en.resolution + ja.resolution,
    more: en.more + ja.more,
  };
}

/** A document in one text, the code first. */
export function wholeText(document: PeerDocument): string {
  const record = flattened(document);
  return [record.code, ...PEER_FIELDS.map((field) => record[field])].join("\n");
}

function empty(): PeerDocument["en"] {
  return { text: "", alias: "", action: "", cause: "", resolution: "", more: "" };
}
