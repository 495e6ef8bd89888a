import { visibleText } from "../visible-text";

/** Text of a log as a ticket shows it: line ends are line feeds, and what can't be seen is spelled. */
export function ticketText(text: string): string {
  return visibleText(text.replace(/\r\n?/g, "\n"));
}

/** The same for what has to stay on one line; a line end is a `⏎`. */
export function ticketLine(text: string): string {
  return ticketText(text)
    .replace(/\s*\n\s*/g, " \u23CE ")
    .replaceAll("\t", " ")
    .trim();
}
