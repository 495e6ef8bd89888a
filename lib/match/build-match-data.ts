import type { Catalog, Message } from "../catalog/schema";
import { parseTemplate } from "../catalog/template";
import { MATCH_DATA_VERSION, type MatchData, type MatchMessage, type TextPart } from "./match-data";

/** Boils catalogs down to what matching needs: codes, and every text with its holes. Retired messages stay. */
export function buildMatchData(
  input: readonly { catalog: Catalog; messages: readonly Message[] }[],
): MatchData {
  return {
    version: MATCH_DATA_VERSION,
    catalogs: input.map(({ catalog, messages }) => ({
      id: catalog.id,
      code: catalog.code,
      names: namesOf(catalog),
      messages: messages.map(matchMessage),
    })),
  };
}

/** The words that name a catalog's product: they may stand beside a message without making it another one's. */
export function namesOf({ product, vendor, id }: Catalog): string[] {
  return [product.en, product.ja, vendor, id];
}

/** What matching needs of one message. */
export function matchMessage(message: Message): MatchMessage {
  const texts = [message.text.en, message.text.ja, ...message.variants.map(({ text }) => text)];
  return {
    code: message.code,
    texts: [...new Set(texts)].map((text) => parseTemplate(text, message.parameters).map(textPart)),
  };
}

function textPart(part: ReturnType<typeof parseTemplate>[number]): TextPart {
  return part.kind === "text" ? part.text : [part.name, part.written];
}
