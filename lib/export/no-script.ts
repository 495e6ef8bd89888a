import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { FACETS, type Facet, facets } from "../content/browse-filters";
import { LOCALES, type Locale } from "../i18n/locale";
import { valueNames, wordsFor } from "../i18n/words";
import { browsePath, printPath } from "../share/address";
import { facetAnchor } from "../share/facet-anchor";

/** Where a component leaves room for what a reader without scripts is told: `<noscript data-note="home">`. */
const ROOM = /<noscript data-note="(\w+)"><\/noscript>/g;

/** What only a script can do. The box is among it: as a plain form it would send a pasted line to the host. */
const DEAD = ".search form,.theme-choice,.copy,.ticket,.filters,.triage";
/** What leads over to it: that files are chosen here, and go nowhere. */
const LEAD = ".lead:has(+noscript)";
/** Links that narrow the list stand apart enough to be hit, and the page stays where it is when one is followed. */
const LINKS =
  "noscript [id]{display:inline-block;margin:.25rem .5rem;scroll-margin-top:100vh}noscript :target{font-weight:700}";

type Note = (locale: Locale, html: string) => ReturnType<typeof h>[];

/** What is said in each room. */
const NOTES: Readonly<Record<string, Note>> = {
  home: (locale) => [note(wordsFor(locale)("noScript.home"), " ", onOnePage(locale))],
  // Where whole logs are read the page says it already.
  head: (locale, html) =>
    html.includes('data-note="log"') ? [] : [note(wordsFor(locale)("noScript.head"), " ", onOnePage(locale))],
  log: (locale) => [note(wordsFor(locale)("noScript.log"), " ", onOnePage(locale))],
  list: (locale, html) => [
    ...facets().map((facet) => narrowings(facet, locale, html)),
    note(h("a", { href: browsePath(locale) }, wordsFor(locale)("browse.reset"))),
  ],
};

/**
 * Fills the rooms of a page for what is said where no script runs. It stands in the HTML only: React leaves alone what is
 * inside `<noscript>`, and the data of islands need not carry it. Throws for a room that nothing is known for.
 */
export function fillNoScript(html: string, file: string): string {
  const locale = LOCALES.find((language) => file.startsWith(`${language}/`));
  if (locale === undefined) return html;
  return html.replaceAll(ROOM, (_room, name: string) => {
    const note = NOTES[name];
    if (note === undefined) throw new Error(`Nobody knows what to say without scripts for ${name}.`);
    return toHtml(h("noscript", note(locale, html)));
  });
}

/**
 * The stylesheet that only a browser without scripts loads. It hides what would do nothing, and narrows the list of all
 * messages to what the fragment of the address names.
 */
export function noScriptSheet(): string {
  const narrowing = facets().flatMap((facet) =>
    FACETS[facet].map((value) => {
      const fits = facet === "topic" ? `[data-topics~=${value}]` : `[data-${facet}=${value}]`;
      const list = `noscript:has(#${facetAnchor(facet, value)}:target)~.message-table`;
      return `${list} tbody tr:not(${fits}){display:none}`;
    }),
  );
  return `${DEAD},${LEAD}{display:none}${LINKS}${narrowing.join("")}`;
}

function note(...content: (string | ReturnType<typeof h>)[]) {
  return h("p", { class: "note" }, content);
}

function onOnePage(locale: Locale) {
  return h("a", { href: printPath(locale) }, wordsFor(locale)("noScript.onOnePage"));
}

/** Links that narrow the list to one value of a facet; those that no row has are left out. */
function narrowings(facet: Facet, locale: Locale, html: string) {
  const names: Record<string, string> = valueNames(locale)[facet];
  const links = FACETS[facet]
    .filter((value) => new RegExp(` data-${facet}s?="(?:[^"]* )?${value}[ "]`).test(html))
    .flatMap((value) => {
      const anchor = facetAnchor(facet, value);
      return [" ", h("a", { id: anchor, href: `#${anchor}` }, names[value] ?? value)];
    });
  return note(h("b", wordsFor(locale)(`browse.${facet}`)), ...links);
}
