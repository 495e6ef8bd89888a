/** When Next's runtime is started: on the reader's first touch, on the first sign of a reader, or at once. */
export type StartWhen = "touch" | "sign" | "now";

/**
 * The `<meta>` in which a page keeps the scripts to load later, from the site's folder, with spaces between them. A data
 * block would be taken by React for the script that it looks for in the head.
 */
export const START_META = "kotae-start";

/** What is a touch, and is kept for the islands until they take part. */
const TOUCHES = "pointerdown keydown focusin click change paste submit";
/** What shows besides that somebody is there who is about to touch the page, or to drop a file on it. */
const SIGNS = "pointermove dragenter";
/** How long a page that waits for a sign waits, in milliseconds: a copy for reading without a network is kept then. */
const LONGEST_WAIT = 60_000;

/**
 * That `<meta>`. Its attributes name the events that start the page, and after how many milliseconds it starts without
 * any; none: never. Throws where an address holds what would end it.
 */
export function startMeta(scripts: readonly string[], when: StartWhen): string {
  const odd = scripts.find((script) => !/^[\w./-]+$/.test(script));
  if (odd !== undefined) throw new Error(`A script with an address of another kind: ${odd}`);
  const on = when === "sign" ? `${TOUCHES} ${SIGNS}` : TOUCHES;
  const after = { touch: "", sign: ` data-after="${LONGEST_WAIT}"`, now: ' data-after="0"' }[when];
  return `<meta name="${START_META}" content="${scripts.join(" ")}" data-on="${on}"${after}>`;
}
