import type { Message } from "../catalog/schema";
import { FIELD_WEIGHT, FIELDS, type Field, type Passage } from "./search-data";

/** Up to so many atoms a field counts in full; longer ones count less, by this power of the excess. */
const FULL_LENGTH = 30;
const LENGTH_POWER = 0.25;

/** What a token weighs in a field that is `length` atoms long: between 0 and 1. */
export function weightIn(field: number, length: number): number {
  const name = FIELDS[field];
  const weight = name === undefined ? 0 : FIELD_WEIGHT[name];
  return weight * Math.min(1, (FULL_LENGTH / Math.max(1, length)) ** LENGTH_POWER);
}

/**
 * The parts of a message that are searched and shown, the message text first and as it is. Elsewhere inline code loses
 * its backticks.
 */
export function passagesOf(message: Message): Passage[] {
  const passages: Passage[] = [];
  const add = (field: Field, en: string, ja = "") =>
    passages.push([FIELDS.indexOf(field), plain(en), plain(ja)]);
  passages.push([FIELDS.indexOf("text"), message.text.en, message.text.ja]);
  for (const { text, language } of message.variants) {
    add("alias", language === "en" ? text : "", language === "ja" ? text : "");
  }
  if (message.gskit) add("alias", gskitAlias(message.gskit));
  add("action", message.action.en, message.action.ja);
  if (message.cause !== "undocumented") add("cause", message.cause.en, message.cause.ja);
  if (message.resolution !== "undocumented") {
    for (const step of message.resolution) add("resolution", step.en, step.ja);
  }
  for (const hint of message.hints) add("hint", hint.text.en, hint.text.ja);
  for (const { meaning } of message.parameters) add("parameter", meaning.en, meaning.ja);
  for (const change of message.history) {
    add("history", `${change.apar}: ${change.what.en}`, `${change.apar}: ${change.what.ja}`);
  }
  return passages;
}

/** The GSKit return code as logs and readers write it. */
function gskitAlias({ rc, name }: { rc: number; name?: string | undefined }): string {
  const number = `gsk rc = ${rc}, GSKit error ${rc}, return code ${rc}`;
  return name === undefined ? number : `${name} (${number})`;
}

function plain(prose: string): string {
  return prose.replaceAll("`", "").replace(/\s+/g, " ");
}
