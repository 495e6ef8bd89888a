import { flightRows } from "./flight-rows";

/** Stands for the site's folder while addresses are rewritten; XML and JSON texts can't hold it. */
const ROOT = "\u0000";
/** An address in an attribute of an element or a property of a component. */
const ADDRESS = /"(href|src|action)":"\/(?!\/)/g;
/** A page's own addresses, which start-page.client.ts makes whole: React looks for them by their text. */
const OWN_ADDRESS = /("rel":"(?:canonical"|alternate","hrefLang":"[\w-]+"),"href":")\/(?!\/)/g;
/** The picture that a chat shows beside a link. */
const SHARED = /("property":"og:[\w:]+","content":")\/(?!\/)/g;
const SCRIPT = /"\/_next\/(static\/[\w./-]+\.js)"/g;
const STYLESHEET = /"\/_next\/(static\/[\w./-]+\.css)"/g;
/** What would still lead to the site's root instead of its folder. */
const LEFT_OVER = /"\/_next\/[^"]*"|"(?!children")\w+":"\/(?:ja|en|api)\/[^"]*"/;

/**
 * Makes the addresses in flight data independent of where the site lies. The parts that come back are to be
 * joined with the address of the site's folder, known in the page only: that is where scripts are loaded from,
 * by one spelling, or Turbopack would load them twice. All other addresses are made relative to the page, as
 * they are in its HTML; with `prefix` undefined they follow the site's folder too.
 *
 * Throws when an address is left that begins at the root.
 */
export function placeFlight(flight: string, prefix: string | undefined): string[] {
  if (flight.includes(ROOT)) throw new Error("Flight data holds a NUL character.");
  const before = prefix ?? ROOT;
  const placed = flightRows(flight).map(({ kind, text }) => {
    const row =
      kind === "raw"
        ? text
        : text
            .replaceAll(OWN_ADDRESS, `$1${ROOT}`)
            .replaceAll(STYLESHEET, `"${before}_next/$1"`)
            .replaceAll(SCRIPT, `"${ROOT}_next/$1"`)
            .replaceAll(ADDRESS, `"$1":"${before}`)
            .replaceAll(SHARED, `$1${before}`);
    const left = LEFT_OVER.exec(row)?.[0];
    if (left !== undefined)
      throw new Error(`${left} begins at the root of the host. Name the property href.`);
    return row;
  });
  return placed.join("").split(ROOT);
}
