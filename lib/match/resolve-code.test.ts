import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Store } from "#lib/catalog/store.node";
import { type CodeIndex, nearestCodes, resolveCodes } from "./resolve-code";

const store = new Store();
const indexes: CodeIndex[] = store
  .catalogs()
  .map(({ id, code }) => ({ catalog: id, pattern: code, codes: store.codes(id) }));

function found(input: string, mode: "strict" | "tolerant" = "tolerant"): string {
  return resolveCodes(input, indexes, mode)
    .codes.map(({ code, repair }) => `${code} ${repair}`)
    .join(", ");
}

describe("a code in a reader's spelling", () => {
  test.each([
    ["SSL0222W", "SSL0222W none"],
    ["ssl0222w", "SSL0222W spelling"],
    ["SSL0222", "SSL0222W spelling"],
    ["0222", "SSL0222W spelling"],
    ["222", "SSL0222W digits"],
    ["code 222", "SSL0222W digits"],
    ["エラーコード 222", "SSL0222W digits"],
    ["0237W", "SSL0237W spelling"],
    ["０２１８", "SSL0218E spelling"],
    ["SSL222W", "SSL0222W digits"],
    ["SSL 222", "SSL0222W digits"],
    ["SSL00222W", "SSL0222W digits"],
    ["ＳＳＬ０２２２Ｗ", "SSL0222W spelling"],
    ["ｓｓｌ０２５２", "SSL0252E spelling"],
    ["SSL-0222", "SSL0222W spelling"],
    ["SSL 0208 E", "SSL0208E spelling"],
    ["SSL_0208E", "SSL0208E spelling"],
    ["_SSL0208E_", "SSL0208E none"],
    ["SSL0222E", "SSL0222W letter"],
    ["SSLO208E", "SSL0208E look-alike"],
    ["SSL02O8E", "SSL0208E look-alike"],
    ["SSL0Z08E", "SSL0208E look-alike"],
    ["55L0208E", "SSL0208E look-alike"],
    ["SSL024O1", "SSL0240I look-alike"],
    ["SSL0240l", "SSL0240I look-alike"],
    ["SSL0\n208E", "SSL0208E spelling"],
    ["SSL0208\n  E: SSL Handshake Failed", "SSL0208E spelling"],
    ["エラーSSL0236Wが出た", "SSL0236W none"],
    ["%20SSL0236W%3A", "SSL0236W none"],
    ["\\nSSL0236W\\n", "SSL0236W none"],
    ["SSL0209E/SSL0212E/SSL0203E", "SSL0209E none, SSL0212E none, SSL0203E none"],
    ["SSL0208 I think", "SSL0208E spelling"],
    ["SSLO208E then SSL0222W", "SSL0222W none, SSL0208E look-alike"],
  ])("%j reads %s", (input, expected) => {
    expect(found(input)).toBe(expected);
  });

  test.each([
    ...["DTCSSL022E", "HWSSSL00E", "SSLC0008E", "CWPKI0022E", "SECJ0056E", "GLPSSL017E", "AH02032"],
    ...[
      "SSLV2",
      "SSLv3",
      "SSL 3.0",
      "TLS 1.2",
      "SSL 443",
      "SSL 2",
      "SSL2",
      "rc 414",
      "GSKit error 8",
      "port 222",
    ],
    ...["SSL 222 connections", "took 222 ms", "ssl0222.example.com", "XSSL0222W", "SSL0222WX"],
    ...["SSL", "ssl/tls", "OpenSSL 1.0.2", "2015-02-22"],
    ...["222 208 TLS", "", "  ", "SSLISSOSI", "pid 0222:tid 208"],
  ])("%j is no code of ours", (input) => {
    const { codes, unknown } = resolveCodes(input, indexes, "tolerant");
    expect([codes, unknown]).toEqual([[], []]);
  });

  test.each([
    ["SSL9999E", "SSL9999E"],
    ["ssl0999e", "SSL0999E"],
    ["SSL999E", "SSL0999E"],
    ["(SSL00286I)", "SSL00286I"],
    ["SSL0244E", "SSL0244E"],
  ])("%j looks like ours and is not in the catalog", (input, code) => {
    const { codes, unknown } = resolveCodes(input, indexes, "tolerant");
    expect(codes).toEqual([]);
    expect(unknown.map((each) => each.code)).toEqual([code]);
  });

  test.each([
    ["SSL02", "SSL0200E", 72],
    ["ssl025", "SSL0250E", 10],
    ["SSL019", "SSL0192W", 5],
  ])("%j is the beginning of several codes", (input, first, count) => {
    const { prefixes, whole, codes } = resolveCodes(input, indexes, "tolerant");
    expect(codes).toEqual([]);
    expect(whole).toBe(true);
    expect([prefixes[0]?.codes[0], prefixes[0]?.codes.length]).toEqual([first, count]);
  });

  test("an input is whole when no other word stands in it", () => {
    const whole = (input: string) => resolveCodes(input, indexes, "tolerant").whole;
    expect([whole("SSL0208E, SSL0209E"), whole("222番"), whole("SSL0208E 証明書"), whole("")]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe("strict reading", () => {
  test.each([
    ["x SSL0208E: y SSL0222E", "SSL0208E none, SSL0222W letter"],
    ["SSL0208:", "SSL0208E spelling"],
    ["ssl0208e SSLO208E SSL 0208E DTCSSL0208E SSL00208E", ""],
  ])("%j reads %j", (input, expected) => {
    expect(found(input, "strict")).toBe(expected);
  });
});

test("a range leads back to what was written, whatever stands around it", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("SSL0208E", "ＳＳＬ０２０８Ｅ", "ssl0208e"),
      (around, code) => {
        const input = `${around} ${code} ${around}`;
        const hit = resolveCodes(input, indexes, "tolerant").codes.find(({ written }) => written === code);
        expect(hit?.code).toBe("SSL0208E");
        expect(input.slice(hit?.range[0], hit?.range[1])).toBe(code);
      },
    ),
  );
});

test("the nearest codes of an unknown one differ in one digit first", () => {
  expect(nearestCodes("SSL0244E", indexes, 3)).toEqual(["SSL0243E", "SSL0245E", "SSL0242E"]);
  expect(nearestCodes("SSL0808E", indexes, 1)).toEqual(["SSL0208E"]);
});
