import { describe, expect, test } from "vitest";
import { allEntries, entryOf } from "#lib/content/site.node";
import { LOCALES, type Locale } from "../i18n/locale";
import { wordsFor } from "../i18n/words";
import { markdownTwin } from "./markdown-twin";

const entries = allEntries();
const codes = new Set(entries.map(({ message }) => message.code));
const twin = (code: string, locale: Locale, from?: string) =>
  markdownTwin(entryOf(code), locale, {
    t: wordsFor(locale),
    codes,
    ...(from === undefined ? {} : { from }),
  });
const markupFree = (prose: string) => prose.replace(/\s+/g, " ").replace(/[`\\]/g, "");

describe("the Markdown twin of an entry", () => {
  test("begins with code and text, and says what to do before it says why", () => {
    const t = wordsFor("en");
    const text = twin("SSL0222W", "en");
    expect(text.startsWith("# SSL0222W: Handshake failed, no ciphers specified.\n")).toBe(true);
    const order = [t("entry.action"), t("entry.cause"), t("entry.resolution"), t("entry.related")];
    const places = order.map((title) => text.indexOf(`## ${title}\n`));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test.each(LOCALES)(
    "holds cause, steps, hints, values, relations and history of every message (%s)",
    (locale) => {
      for (const { message } of entries) {
        const text = markupFree(
          twin(message.code, locale)
            .replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")
            .replace(/^>/gm, ""),
        );
        const prose = [
          message.cause === "undocumented" ? "" : message.cause[locale],
          ...(message.resolution === "undocumented" ? [] : message.resolution.map((step) => step[locale])),
          ...message.hints.flatMap((hint) => [hint.text[locale], hint.reason[locale]]),
          ...message.parameters.map((parameter) => parameter.meaning[locale]),
          ...message.related.flatMap(({ note }) => (note === undefined ? [] : [note[locale]])),
          ...message.history.map(({ what }) => what[locale]),
        ].flatMap((part) => part.split(/\n\s*\n/));
        for (const part of prose) expect(text, message.code).toContain(markupFree(part).trim());
      }
    },
  );

  test("keeps texts and samples of the server as they are", () => {
    for (const { message } of entries) {
      const text = twin(message.code, "ja");
      expect(text).toContain(`${message.code}: ${message.text.ja}\n`);
      expect(text).toContain(`\n${message.samples[0]?.line}\n`);
    }
  });

  test("leads to the twins of related messages, from wherever it stands", () => {
    expect(twin("SSL0222W", "ja")).toContain("[SSL0213E](../../ja/messages/SSL0213E.md)");
    expect(twin("SSL0222W", "ja", "/ja/llms-full.txt")).toContain("[SSL0213E](../ja/messages/SSL0213E.md)");
  });

  test("says that a retired message is retired", () => {
    const entry = entryOf("SSL0222W");
    const retired = { ...entry, message: { ...entry.message, status: "retired" as const } };
    const t = wordsFor("ja");
    expect(markdownTwin(retired, "ja", { t, codes })).toContain(t("entry.retired"));
  });
});
