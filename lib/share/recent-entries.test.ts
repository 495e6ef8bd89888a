import fc from "fast-check";
import { expect, test } from "vitest";
import { parseRecentEntries } from "./recent-entries";

const entry = (code: string) => ({ code, en: "Handshake Failed", ja: "失敗" });

test("entries come back in their order, each once, and not more than eight", () => {
  const codes = Array.from({ length: 12 }, (_, at) => `SSL02${at + 10}E`);
  const kept = JSON.stringify([...codes, codes[0]].map((code) => entry(String(code))));
  expect(parseRecentEntries(kept).map(({ code }) => code)).toEqual(codes.slice(0, 8));
});

test("what is no entry is left out, and the rest stays", () => {
  const odd = [
    null,
    1,
    "SSL0208E",
    {},
    entry("../evil"),
    { ...entry("SSL0208E"), ja: 1 },
    { code: "SSL0208E", text: "", lang: "en" },
  ];
  expect(parseRecentEntries(JSON.stringify([...odd, entry("SSL0222W")]))).toEqual([entry("SSL0222W")]);
});

test("nothing kept, and anything else that may stand there, is no entry", () => {
  expect(parseRecentEntries(null)).toEqual([]);
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (kept) => {
      expect(parseRecentEntries(kept)).toEqual([]);
    }),
  );
});
