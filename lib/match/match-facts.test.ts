import { expect, test } from "vitest";
import { readTriageData } from "#lib/triage/triage-data.node";
import { matchFacts, sharedValues } from "./match-facts";
import { openMatcher } from "./open-matcher";

const { explain } = openMatcher(readTriageData().match);
const line = (second: number, client: number, value: string) =>
  `[Tue Jun 09 10:20:0${second} 2015] [crit] [client 192.0.2.${client}] [1a2b3c] [4242] SSL0200E: SSL Handshake Failed, ${value}.`;

test("several lines of a message are told together: first and last time, each client once", () => {
  const { matches } = explain([line(1, 7, "406"), line(2, 9, "406"), line(3, 7, "406")].join("\n"));
  const { holes, record } = matchFacts(matches);
  const recorded = Object.fromEntries(record.map(({ name, values }) => [name, values]));
  expect(holes).toEqual([{ name: "code", values: ["406"] }]);
  expect(recorded.client).toEqual(["192.0.2.7", "192.0.2.9"]);
  expect(recorded.time).toEqual(["Tue Jun 09 10:20:01 2015", "Tue Jun 09 10:20:03 2015"]);
});

test("a value that not all lines have speaks for none of them", () => {
  const shared = (...lines: string[]) => sharedValues(explain(lines.join("\n")).matches);
  expect(shared(line(1, 7, "406"), line(2, 7, "406"))).toEqual({ code: "406" });
  expect(shared(line(1, 7, "406"), line(2, 7, "407"))).toEqual({});
  expect(shared(line(1, 7, "406"), "SSL0200E")).toEqual({});
});
