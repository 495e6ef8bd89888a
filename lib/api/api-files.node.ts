import { publicFiles } from "#lib/api/public-files.node";
import { Store } from "#lib/catalog/store.node";
import { allEntries } from "#lib/content/site.node";
import { outsideData } from "#lib/match/outside-data.node";
import { ticketData } from "#lib/share/ticket/ticket-data.node";
import type { MessageSummary } from "../content/message-summary";
import { LOCALES } from "../i18n/locale";
import { answerWords } from "../i18n/search-words";
import { triageWords } from "../i18n/triage-words";
import { buildMatchData } from "../match/build-match-data";
import { MATCH_DATA_VERSION, type MatchData, type MatchParts } from "../match/match-data";
import type { CodeIndex } from "../match/resolve-code";
import { buildSearchData } from "../search/build-search-data";
import { buildShards, type Shards } from "../search/shards/build-shards";
import { codesOnly } from "../search/shards/manifest";

/** One file up to here is about 100 KB over the wire, and the very first answer needs all of it. */
const MOST_IN_ONE_FILE = 300;
/** About half a megabyte of JSON. */
const MATCHED_IN_FILE = 2_000;
let shards: Shards | undefined;

/** What the pages themselves load, by file name below `/api/v1/`; each value is built when it is asked for. */
const SITE_FILES: Readonly<Record<string, () => unknown>> = {
  "codes.json": () => (isLarge() ? codesOnly(searchShards().manifest) : codeIndexes()),
  "search.json": () => (isLarge() ? searchShards().manifest : buildSearchData(searchInput())),
  "match.json": () => (isLarge() ? matchParts() : buildMatchData(catalogsWithMessages())),
  "messages.json": messageSummaries,
  "outside.json": () => outsideData(),
  "logs.json": () => new Store().logs(),
  "ticket.json": () => ticketData(new Store().catalogs()),
  ...Object.fromEntries(
    LOCALES.flatMap((locale) => [
      [`words/answer.${locale}.json`, () => answerWords(locale)],
      [`words/triage.${locale}.json`, () => triageWords(locale)],
    ]),
  ),
  ...(isLarge() ? { ...shardFiles(), ...matchFiles() } : {}),
};

/** All files below `/api/v1/`, those for other programs among them. */
export const API_FILES: Readonly<Record<string, () => unknown>> = {
  ...SITE_FILES,
  ...publicFiles(Object.keys(SITE_FILES)),
};

/** Sites of more messages have their search data in shards, below `search/`. */
function isLarge(): boolean {
  return allEntries().length > MOST_IN_ONE_FILE;
}

function searchInput() {
  return { catalogs: catalogsWithMessages(), terms: new Store().terms() };
}

/** The shards of the search, built once per process. */
function searchShards(): Shards {
  shards ??= buildShards(searchInput());
  return shards;
}

function shardFiles(): Record<string, () => unknown> {
  return Object.fromEntries([...searchShards().files].map(([name, content]) => [`search/${name}`, content]));
}

/** The match data of a large site, some messages a file. */
function matchFiles(): Record<string, () => MatchData> {
  const all = catalogsWithMessages().flatMap(({ catalog, messages }) =>
    Array.from({ length: Math.ceil(messages.length / MATCHED_IN_FILE) }, (_, at) => ({
      catalog,
      messages: messages.slice(at * MATCHED_IN_FILE, (at + 1) * MATCHED_IN_FILE),
    })),
  );
  return Object.fromEntries(all.map((part, at) => [`match/${at}.json`, () => buildMatchData([part])]));
}

function matchParts(): MatchParts {
  return { version: MATCH_DATA_VERSION, parts: Object.keys(matchFiles()).length };
}

/** The codes of every catalog with the pattern they follow: what a code is resolved against. */
function codeIndexes(): CodeIndex[] {
  return catalogsWithMessages().map(({ catalog, messages }) => ({
    catalog: catalog.id,
    pattern: catalog.code,
    codes: messages.map(({ code }) => code),
  }));
}

/** What results show of every message. */
function messageSummaries(): MessageSummary[] {
  return allEntries().map(({ message, catalog, severity }) => ({
    code: message.code,
    catalog: catalog.id,
    severity,
    text: message.text,
    textOrigin: message.provenance.text,
    action: message.action,
  }));
}

/** Every catalog with its messages. */
function catalogsWithMessages() {
  const catalogs = new Map(allEntries().map(({ catalog }) => [catalog.id, catalog]));
  return [...catalogs.values()].map((catalog) => ({
    catalog,
    messages: allEntries()
      .filter((entry) => entry.catalog.id === catalog.id)
      .map(({ message }) => message),
  }));
}
