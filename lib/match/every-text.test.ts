import { expect, test } from "vitest";
import { Store } from "#lib/catalog/store.node";
import type { Message } from "../catalog/schema";
import { fillTemplate, parseTemplate } from "../catalog/template";
import { buildMatchData } from "./build-match-data";
import { NEGATIVES } from "./cases/negatives";
import { COVERS, PREFIXES, SUFFIXES } from "./cases/shapes";
import { openMatcher } from "./open-matcher";

const store = new Store();
const sources = store.catalogs().map((catalog) => ({ catalog, messages: store.messages(catalog.id) }));
const messages = sources.flatMap((source) => source.messages);
const matcher = openMatcher(buildMatchData(sources));

type Text = { message: Message; documented: string; logged: string; values: Record<string, string> };

/** Every text of every message, its holes filled with the examples. */
const texts: Text[] = messages.flatMap((message) =>
  [message.text.en, message.text.ja, ...message.variants.map(({ text }) => text)].map((documented) => {
    const parts = parseTemplate(documented, message.parameters);
    const used = message.parameters.filter(({ name }) =>
      parts.some((part) => part.kind === "hole" && part.name === name),
    );
    const values = Object.fromEntries(used.map(({ name, example }) => [name, example]));
    const filled = fillTemplate(parts, values);
    return { message, documented, logged: filled.replace(/^Handshake/i, "SSL $&"), values };
  }),
);

/** A text says the same as another one's when nothing but case, "SSL" in front and the full stop differ. */
function sameAs(text: string): string {
  return text
    .toLowerCase()
    .replace(/^ssl:? /, "")
    .replace(/[.\u3002]$/, "");
}
const twins = new Map<string, Set<string>>();
for (const { message, documented } of texts) {
  const key = sameAs(documented);
  twins.set(key, (twins.get(key) ?? new Set()).add(message.code));
}

/** What is wrong with what an input led to: nothing, when it led to the message, or to its twins listed. */
function complaint(text: Text, input: string, wantValues = false): string[] {
  const { matches, ambiguous } = matcher.explain(input);
  const codes = matches.map(({ code }) => code);
  const alike = [...(twins.get(sameAs(text.documented)) ?? [])].sort();
  if (codes.length === 0 && alike.length > 1 && ambiguous.join() === alike.join()) return [];
  if (codes.join() !== text.message.code || ambiguous.length > 0) {
    return [`${text.message.code}: ${JSON.stringify(input)} led to [${codes}], ambiguous [${ambiguous}]`];
  }
  const values = JSON.stringify(sorted(matches[0]?.values ?? {}));
  const wanted = JSON.stringify(sorted(text.values));
  return wantValues && values !== wanted
    ? [`${text.message.code}: ${JSON.stringify(input)} gave ${values}`]
    : [];
}

function sorted(values: Record<string, string>): [string, string][] {
  return Object.entries(values).sort(([a], [b]) => a.localeCompare(b));
}

test("every text leads to its message as documented, with no values", () => {
  expect(texts.flatMap((text) => complaint({ ...text, values: {} }, text.documented, true))).toEqual([]);
});

test.each(Object.keys(PREFIXES))("every text leads to its message behind the prefix: %s", (name) => {
  const complaints = texts.flatMap((text) => complaint(text, `${PREFIXES[name]}${text.logged}`, true));
  expect(complaints).toEqual([]);
});

test.each(Object.keys(SUFFIXES))("every text leads to its message in front of the suffix: %s", (name) => {
  const complaints = texts
    .filter(
      ({ values, logged }) =>
        name !== "addition" || !(logged.endsWith(")") || Object.keys(values).length > 0),
    )
    .flatMap((text) => complaint(text, `${PREFIXES["httpd 2.2"]}${text.logged}${SUFFIXES[name]}`, true));
  expect(complaints).toEqual([]);
});

test.each(Object.keys(COVERS))("every text leads to its message, and so does a record: %s", (name) => {
  const cover = COVERS[name] ?? String;
  const exact = !/case|width/.test(name);
  const complaints = texts.flatMap((text, number) => {
    const record = `${PREFIXES["httpd 2.4"]}${text.logged}${SUFFIXES.duration}`;
    // Whole records of every third text: they take long.
    const inRecord = number % 3 === 0 ? complaint(text, cover(record), exact) : [];
    return [...complaint(text, cover(text.logged), exact), ...inRecord];
  });
  expect(complaints).toEqual([]);
});

test("a code decides, whatever text stands behind it, and the difference is said", () => {
  for (const { code } of messages) {
    const { matches } = matcher.explain(
      `${PREFIXES["httpd 2.2"]}${code}: SSL Handshake Failed, Invalid peer.`,
    );
    expect(matches.map((match) => [match.code, match.via])).toEqual([[code, "code"]]);
  }
  const { notices } = matcher.explain("SSL0208E: SSL Handshake Failed, Invalid peer.");
  expect(notices).toContainEqual({ kind: "text-differs", code: "SSL0208E", textCode: "SSL0235W" });
});

test("the first and the last two thirds of a record lead to its message and to no other", () => {
  const wrong: string[] = [];
  let right = 0;
  for (const text of texts) {
    const record = [...`${PREFIXES["httpd 2.2"]}${text.logged}${SUFFIXES["httpd 2.2"]}`];
    const third = Math.round(record.length / 3);
    for (const input of [record.slice(0, 2 * third).join(""), record.slice(third).join("")]) {
      const complaints = complaint(text, input);
      if (complaints.length === 0) right += 1;
      else wrong.push(...complaints);
    }
  }
  expect(wrong.filter((each) => !each.endsWith("led to [], ambiguous []"))).toEqual([]);
  expect(right / (2 * texts.length)).toBeGreaterThanOrEqual(0.98);
});

test("the first two thirds of a text never lead to another message alone", () => {
  const wrong = texts.flatMap((text) => {
    const characters = [...text.logged];
    const { matches } = matcher.explain(
      characters.slice(0, Math.round((characters.length * 2) / 3)).join(""),
    );
    return matches.flatMap(({ code }) => (code === text.message.code ? [] : [`${text.logged} → ${code}`]));
  });
  expect(wrong).toEqual([]);
});

test.each(NEGATIVES)("no entry claims %j", (line) => {
  const { matches, ambiguous } = matcher.explain(line);
  expect([matches, ambiguous]).toEqual([[], []]);
});

test("every sample leads to its message with the values it gives", () => {
  for (const message of messages) {
    for (const { line, values } of message.samples) {
      const [match, ...others] = matcher.explain(line).matches;
      expect([match?.code, others, match?.values]).toEqual([message.code, [], values ?? {}]);
    }
  }
});
