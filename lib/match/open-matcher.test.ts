import { expect, test } from "vitest";
import { Store } from "#lib/catalog/store.node";
import { buildMatchData } from "./build-match-data";
import { ODD_PASTES } from "./cases/odd-pastes";
import { isMatchData } from "./match-data";
import { matchDataSchema } from "./match-data-schema";
import { openMatcher } from "./open-matcher";

const store = new Store();
const data = buildMatchData(
  store.catalogs().map((catalog) => ({ catalog, messages: store.messages(catalog.id) })),
);
const matcher = openMatcher(data);

function codes(input: string): string[] {
  return matcher.explain(input).matches.map(({ code, via }) => `${code} ${via}`);
}

function valuesOf(input: string): Record<string, string> | undefined {
  return matcher.explain(input).matches[0]?.values;
}

test("match data survive the way through JSON and are small", () => {
  const json = JSON.stringify(data);
  expect(matchDataSchema.parse(JSON.parse(json))).toEqual(data);
  expect(isMatchData(JSON.parse(json))).toBe(true);
  expect(isMatchData({ version: 0, catalogs: [] })).toBe(false);
  expect(json.length).toBeLessThan(40_000);
});

test("values keep their own spelling and lead back to where they stand", () => {
  const input = "Failed to obtain the certificate data for label Ｍｙ Label №5.";
  const [match] = matcher.explain(input).matches;
  expect(match?.values).toEqual({ certificate: "Ｍｙ Label №5" });
  const [from, to] = match?.valueRanges.certificate ?? [0, 0];
  expect(input.slice(from, to)).toBe("Ｍｙ Label №5");
});

test.each([
  ["SSL Handshake Failed, Timeout (60 seconds) occurred before any data received.", { seconds: "60" }],
  ['Failed to obtain the certificate data for label "my label".', { certificate: "my label" }],
  ["ラベル サーバー 証明書 の証明書データの取得に失敗しました。", { certificate: "サーバー 証明書" }],
  ["Error setting GSK_NO_RENEGOTIATION to GSK_TRUE -1", { value: "GSK_TRUE", errorcode: "-1" }],
  ["Handshake Failed, The SID cache is invalid: <function>.", {}],
  ["SSL0261E: Handshake Failed, The SID cache is invalid: gsk_x.", { function: "gsk_x" }],
  ['{"log":"Failed to obtain the certificate data for label \\"a\\u3042\\".\\n"}', { certificate: "aあ" }],
])("%j gives its values", (input, values) => {
  expect(valuesOf(input)).toEqual(values);
});

test("every line of a paste is explained, in order; a code that comes again counts again", () => {
  expect(
    codes(
      [
        "[Tue Jun 09 10:20:30 2015] [crit] SSL0209E: SSL Handshake Failed, ERROR processing cryptography.",
        "[Tue Jun 09 10:20:31 2015] [crit] something else",
        "[Tue Jun 09 10:20:32 2015] [crit] SSL Handshake Failed, Invalid peer.",
        "[Tue Jun 09 10:20:33 2015] [crit] SSLO209E SSL0209E",
      ].join("\n"),
    ),
  ).toEqual(["SSL0209E code", "SSL0235W text", "SSL0209E code"]);
});

test.each(ODD_PASTES)("an odd paste is understood: $input", ({ input, codes: expected, ambiguous }) => {
  const explanation = matcher.explain(input);
  expect(explanation.matches.map(({ code }) => code)).toEqual(expected);
  expect(explanation.ambiguous).toEqual(ambiguous ?? []);
});

test("texts without a prefix, one a line, are found one by one", () => {
  expect(codes("Handshake Failed, No certificate.\nHandshake Failed, Invalid peer.")).toEqual([
    "SSL0223E text",
    "SSL0235W text",
  ]);
});

test.each([
  [
    "[Tue Jun 09 10:20:30 2015] [crit] [client 192.0.2.7] [1a2b3c] [4242] SSL0208E: x [192.0.2.7:50123 -> 192.0.2.80:443] [10:20:30.000123] 0ms",
    {
      time: "Tue Jun 09 10:20:30 2015",
      level: "crit",
      client: "192.0.2.7",
      server: "192.0.2.80:443",
      process: "4242",
    },
  ],
  [
    "[Tue Jun 09 10:20:30.123456 2025] [ibm_ssl:error] [pid 4242:tid 1399] [client [2001:db8::7]:50123] SSL0208E: x",
    {
      time: "Tue Jun 09 10:20:30.123456 2025",
      level: "error",
      process: "4242:tid 1399",
      client: "[2001:db8::7]:50123",
    },
  ],
  [
    "SSL0208E: x [2001:db8::7:50123 -> 2001:db8::80:443]",
    { client: "2001:db8::7:50123", server: "2001:db8::80:443" },
  ],
  [
    "<34>Jun  9 10:20:30 web01 ibmhttp[4242]: SSL0208E x",
    { time: "Jun  9 10:20:30", server: "web01", process: "4242" },
  ],
  [
    "<34>1 2025-06-09T10:20:30.123Z web01 ibmhttp 4242 - - SSL0208E x",
    { time: "2025-06-09T10:20:30.123Z", server: "web01", process: "4242" },
  ],
  [
    "2025-06-09T10:20:30.123456789Z stderr F [crit] SSL0208E x",
    { time: "2025-06-09T10:20:30.123456789Z", level: "crit" },
  ],
  [
    '{"time":"2025-06-09T10:20:30Z","level":"error","msg":"SSL0208E: x","pid":7}',
    { time: "2025-06-09T10:20:30Z", level: "error", process: "7" },
  ],
  [
    "[6/9/15 10:20:30:123 JST] 0000001a ihs           E   SSL0208E: x",
    { time: "6/9/15 10:20:30:123 JST", level: "E", process: "0000001a" },
  ],
  ["10.20.30 STC01234  SSL0208E x", { time: "10.20.30", process: "STC01234" }],
  [
    "Log Name: Application\nDate: 6/9/2015 10:20:30 AM\nLevel: Error\nComputer: WEB01\nDescription:\nThe Apache service named  reported the following error:\n>>> SSL0208E: x",
    { time: "6/9/2015 10:20:30 AM", level: "Error", server: "WEB01" },
  ],
])("%j says when, where and how grave", (input, record) => {
  expect(matcher.explain(input).matches[0]?.record).toEqual(record);
});

test("a code that is not in the catalog claims nothing, whatever text stands behind it", () => {
  const { matches, unknown } = matcher.explain("SSL0999E: SSL Handshake Failed, Invalid peer.");
  expect([matches, unknown.map(({ code }) => code)]).toEqual([[], ["SSL0999E"]]);
});

test("of an endless line, only the beginning is looked at, and that is said", () => {
  const work = { steps: 0 };
  const { matches, notices } = matcher.explain(`SSL0208E: ${"a [".repeat(3_000_000)}`, work);
  expect(matches.map(({ code }) => code)).toEqual(["SSL0208E"]);
  expect(notices[0]?.kind).toBe("cut");
  expect(work.steps).toBeLessThan(5_000_000);
});
