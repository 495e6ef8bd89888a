import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recognise } from "./recognise";
import type { CodeIndex } from "./resolve-code";

const codes: CodeIndex[] = [
  {
    catalog: "ihs-ssl",
    pattern: { prefix: "SSL", digits: 4, letters: { E: "error", W: "warning", I: "information" } },
    codes: ["SSL0208E", "SSL0222W"],
  },
];
const kindOf = (input: string) => recognise(input, codes);
const line =
  "[Tue Jun 09 10:20:30 2015] [crit] [client 192.0.2.7] [1a2b3c] [4242] SSL0208E: SSL Handshake Failed, Certificate validation error.";

describe("an input is recognised as", () => {
  test.each(["", "  ", "\n\t"])("nothing: %j", (input) => expect(kindOf(input)).toBe("empty"));

  test.each(["SSL0208E", "ssl0208", "222", "０２２２", "SSL-0222", "SSL 0208 E", "SSL02", "SSL9999E"])(
    "a code: %s",
    (input) => expect(kindOf(input)).toBe("code"),
  );

  test.each([
    "証明書 期限切れ",
    "no shared ciphers",
    "what does SSL0208E mean",
    "エラー SSL0222W が出た",
    "rc 414",
  ])("words: %s", (input) => expect(kindOf(input)).toBe("words"));

  test.each([
    line,
    "SSL0208E: Handshake Failed",
    "client 192.0.2.7 failed",
    "client xx.xx.xx.xx failed",
    "from 2001:db8::7 refused",
    "10:20:30 handshake failed",
    "2015-06-09 handshake failed",
    "[crit] handshake failed",
    "one line\nand its rest",
    "word ".repeat(25),
  ])("a line: %s", (input) => expect(kindOf(input)).toBe("line"));

  test("a log from two records on", () => {
    expect(kindOf([line, line].join("\r\n"))).toBe("log");
    expect(kindOf("SSL0208E: one\nSSL0222W: two")).toBe("log");
    expect(kindOf("word\n".repeat(30))).toBe("log");
  });

  test("one line, though a narrow terminal wrapped it", () => {
    expect(kindOf((line.match(/.{1,40}/g) ?? []).join("\n"))).toBe("line");
  });

  test("something, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (input) => {
        expect(["empty", "code", "words", "line", "log"]).toContain(kindOf(input));
      }),
    );
  });

  test("nothing that could stand in an address, when an address of a machine is in it", () => {
    fc.assert(
      fc.property(fc.string(), fc.ipV4(), fc.string(), (before, address, after) => {
        expect(["line", "log"]).toContain(kindOf(`${before} ${address} ${after}`));
      }),
    );
  });
});
