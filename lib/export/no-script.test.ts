import { expect, test } from "vitest";
import { FACETS, facets } from "../content/browse-filters";
import { wordsFor } from "../i18n/words";
import { fillNoScript, noScriptSheet } from "./no-script";

const room = (name: string) => `<main><noscript data-note="${name}"></noscript></main>`;

test("what is said without scripts is said in the language of the page", () => {
  for (const locale of ["ja", "en"] as const) {
    const html = fillNoScript(room("head"), `${locale}/messages/SSL0208E/index.html`);
    expect(html).toContain(wordsFor(locale)("noScript.head"));
    expect(html).toContain(`href="/${locale}/print/"`);
  }
  expect(fillNoScript(room("head"), "404.html")).toBe(room("head"));
});

test("the list has a link for each value that a row has, and for no other", () => {
  const rows = `<tr data-severity="error" data-action="no-action" data-topics="proxy pkcs11"></tr>`;
  const html = fillNoScript(`${room("list")}${rows}`, "en/messages/index.html");
  expect([...html.matchAll(/ href="#([\w-]+)"/g)].map(([, anchor]) => anchor)).toEqual([
    "severity-error",
    "action-no-action",
    "topic-pkcs11",
    "topic-proxy",
  ]);
});

test("every value that a link can name narrows the list", () => {
  const sheet = noScriptSheet();
  for (const facet of facets())
    for (const value of FACETS[facet]) expect(sheet).toContain(`#${facet}-${value}:target`);
});

test("a room that nothing is known for is refused", () => {
  expect(() => fillNoScript(room("elsewhere"), "en/index.html")).toThrow("elsewhere");
});
