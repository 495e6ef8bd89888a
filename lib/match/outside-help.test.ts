import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outsideData } from "#lib/match/outside-data.node";
import { codeParts, mayNeedOutside, outsideHelp } from "./outside-help";

const data = outsideData();
const help = (input: string) => outsideHelp(input, data);

describe("what is known outside the catalog", () => {
  test.each(["SSL00286I", "SSL0139W", "SSL0405E", "SSL0409I", "SSL0600E", "SSL0603E", "IHS00019"])(
    "%s is known, in any case and width and inside a line",
    (code) => {
      expect(help(code).codes).toMatchObject([{ code }]);
      expect(help(`[error] ${code.toLowerCase()}: x`).codes).toMatchObject([{ code }]);
      const wide = code.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
      expect(help(wide).codes).toMatchObject([{ code }]);
    },
  );

  test("the changes of the vendor are named with their fix packs", () => {
    expect(help("SSL00286I").codes).toMatchObject([{ apar: "PH31169", fixPacks: ["8.5.5.20", "9.0.5.7"] }]);
    expect(help("IHS00019").codes).toMatchObject([{ apar: "PH32229" }]);
  });

  test.each([
    ["SSL0286I", "SSL00286I"],
    ["ssl286i", "SSL00286I"],
    ["IHS0019", "IHS00019"],
  ])("%s has fewer zeros than %s", (written, code) => {
    expect(help(written).codes).toMatchObject([{ code, written }]);
  });

  test("part of another code is not a code", () => {
    expect(help("XSSL0405E SSL0405EX SSL00405E").codes).toEqual([]);
  });
});

describe("return codes of GSKit", () => {
  test.each([
    ["openStream: Failed: GSK_ERROR_BAD_CERT(gsk rc = 414) PARTNER", "SSL0234W"],
    ["gsk rc = 414", "SSL0234W"],
    ["GSKit error 8", "SSL0208E"],
    ["gsk_error_bad_cert", "SSL0234W"],
  ])("%s leads to %s, once", (input, code) => {
    expect(help(input).returns.map((each) => each.code)).toEqual([code]);
  });

  test.each([
    ["gsk rc = 424", { rc: 424, name: "GSK_ERROR_BAD_SEC_TYPE_COMBINATION" }],
    ["GSK_ERROR_BAD_SEC_TYPE_COMBINATION", { rc: 424 }],
    ["gsk rc = 999", { rc: 999, written: "gsk rc = 999" }],
  ])("%s belongs to no entry", (input, expected) => {
    expect(help(input).returns).toMatchObject([expected]);
    expect(help(input).returns[0]?.code).toBeUndefined();
  });

  test.each(["rc=414", " RC 414 ", "return code 414", "ｒｃ＝４１４", "戻りコード 414", "GSKit エラー 414"])(
    "%s alone asks for one",
    (input) => {
      expect(help(input).returns).toMatchObject([{ rc: 414, code: "SSL0234W" }]);
      expect(mayNeedOutside(input)).toBe(true);
    },
  );

  test("that all went well is none", () => {
    expect(help("gsk rc = 0").returns).toEqual([]);
  });

  test("a number that stands with something else is none", () => {
    expect(help("port 414, rc 0, HTTP 408, GSKit 7.0.4.27, pid 8").returns).toEqual([]);
  });
});

test("prefix, family and letter of an unknown code are told", () => {
  expect(codeParts("SSL0499E", data)).toMatchObject({
    family: { start: "SSL04" },
    letter: { letter: "E", severity: "error" },
  });
  expect(codeParts("SSL0999X", data)).toMatchObject({ prefix: "SSL" });
  expect(codeParts("SSL0999X", data)).not.toHaveProperty("letter");
  expect(codeParts("CWPKI0022E", data)).toBeUndefined();
});

test("what a code begins with is told where only that is known", () => {
  expect(codeParts("IHS00020", data)).toMatchObject({ family: { start: "IHS" } });
  expect(codeParts("SSL00286I", data)).toMatchObject({ family: { start: "SSL" }, letter: { letter: "I" } });
  expect(codeParts("SSLC0008E", data)).toBeUndefined();
});

test("any input is answered", () => {
  fc.assert(fc.property(fc.string(), (input) => Array.isArray(help(input).codes)));
});
