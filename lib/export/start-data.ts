/** When Next's runtime is started: on the reader's first touch, once the page is shown, or at once. */
export type StartWhen = "touch" | "soon" | "now";

/** The id of the data block in which a page keeps, as JSON, the scripts to load later; from the site's folder. */
export const START_DATA = "kotae-start";

/** How long a page that starts soon is left to the browser to show it first, in milliseconds. */
const SHOWN_AFTER = 100;

/** The attribute of the data block that says after how many milliseconds a page starts; none: on a touch. */
export function startAttribute(when: StartWhen): string {
  if (when === "touch") return "";
  return ` data-after="${when === "soon" ? SHOWN_AFTER : 0}"`;
}
