import { describe, expect, test } from "vitest";
import { Store } from "#lib/catalog/store.node";
import { allEntries, entryOf } from "#lib/content/site.node";
import { ticketData } from "#lib/share/ticket/ticket-data.node";
import { publicMessage } from "../../api/public-message";
import { buildMatchData } from "../../match/build-match-data";
import { openMatcher } from "../../match/open-matcher";
import { logOfMatches } from "./log-of-matches";
import { makeTicket, type TicketSettings } from "./make-ticket";
import { parseSettings } from "./ticket-settings.client";

const store = new Store();
const catalogs = store.catalogs().map((catalog) => ({ catalog, messages: store.messages(catalog.id) }));
const data = ticketData(store.catalogs());
const settings: TicketSettings = { format: "text", language: "ja", masked: true, shown: [] };

function ticketOf(input: string, change: Partial<TicketSettings> = {}) {
  const [match, ...others] = openMatcher(buildMatchData(catalogs)).explain(input).matches;
  if (match === undefined) throw new Error("The input has no message.");
  const message = publicMessage(entryOf(match.code), undefined);
  const parts = { message, data, address: `https://kotae.example/${match.code}/` };
  return makeTicket(parts, logOfMatches(input, [match, ...others]), { ...settings, ...change }, "ja");
}

const LINE =
  "[Wed Jun 10 10:20:30 2015] [error] [client web01] SSL0208E: SSL Handshake Failed, Certificate validation error. [web01:50123 -> 192.0.2.80:443]";

describe("the ticket of a pasted line", () => {
  test("has the line masked, whatever stands before and behind it", () => {
    const { plain, masks } = ticketOf(`first line of 192.0.2.1\n${LINE}\nlast line`);
    expect(plain).toContain(
      "    [Wed Jun 10 10:20:30 2015] [error] [client host-1] SSL0208E: SSL Handshake Failed, Certificate validation error. [host-1:50123 -> ip-1:443]\n",
    );
    expect(plain).not.toContain("192.0.2.");
    expect(masks.map(({ token, value }) => `${token} ${value}`)).toEqual(["host-1 web01", "ip-1 192.0.2.80"]);
  });

  test("masks the values in the message and in the link, too, and shows them where the reader says so", () => {
    const withServer = allEntries().find(({ message }) =>
      message.parameters.some(({ name }) => name === "servername:port"),
    );
    const sample = withServer?.message.samples[0];
    const server = sample?.values?.["servername:port"] ?? "";
    expect(server).not.toBe("");
    const masked = ticketOf(sample?.line ?? "").plain;
    expect(masked).not.toContain(server.split(":")[0]);
    expect(masked).toMatch(/#.*servername%3Aport=(?:host|ip)-1/);
    const shown = ticketOf(sample?.line ?? "", { shown: ["host", "ip"] }).plain;
    expect(shown).toContain(server);
    expect(ticketOf(sample?.line ?? "", { masked: false }).plain).toBe(shown);
  });

  test("of several lines has the first one, and says how many there are and when", () => {
    const { plain } = ticketOf(`${LINE}\n${LINE.replaceAll("10:20:30", "11:00:00")}`);
    const { count, first, last } = data.words.ja;
    expect(plain).toContain(
      `${count}: 2\n${first}: Wed Jun 10 10:20:30 2015\n${last}: Wed Jun 10 11:00:00 2015\n`,
    );
    expect(plain.match(/SSL Handshake Failed/g)).toHaveLength(1);
  });

  test("has no line where only a code was pasted", () => {
    expect(ticketOf("ssl0208e").plain).not.toContain(`\n${data.words.ja.logLine}\n`);
  });

  test("leaves our own text alone", () => {
    expect(ticketOf("SSL0266E: Handshake failed.").plain).toContain(
      "openssl s_client -connect backend.example.com:9443 -showcerts",
    );
  });
});

test("every message makes a ticket in every language", () => {
  for (const entry of allEntries()) {
    const parts = { message: publicMessage(entry, undefined), data, address: "https://kotae.example/" };
    const { plain } = makeTicket(parts, { values: {} }, { ...settings, language: "both" }, "en");
    expect(plain, entry.message.code).toContain(entry.message.action.ja.replaceAll("`", ""));
    expect(plain, entry.message.code).toContain(entry.message.action.en.replaceAll("`", ""));
    expect(plain, entry.message.code).not.toMatch(/undefined|\{\{/);
  }
});

describe("stored settings", () => {
  test("come back as they were", () => {
    const stored = { format: "jira", language: "both", masked: false, shown: ["host"] };
    expect(parseSettings(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
  });

  test.each([
    ["nothing", null],
    ["a number", 7],
    ["an unknown format", { format: "word", language: "ja" }],
    ["a language of another version", { format: "text", language: "fr" }],
  ])("are ignored when they are %s", (_, stored) => {
    expect(parseSettings(stored)).toBeUndefined();
  });

  test("mask unless they clearly say no", () => {
    const stored = { format: "text", language: "ja", masked: "no", shown: ["ip", "other", 3] };
    expect(parseSettings(stored)).toEqual({ format: "text", language: "ja", masked: true, shown: ["ip"] });
  });
});
