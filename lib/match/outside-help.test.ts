import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outsideData } from "#lib/match/outside-data.node";
import { codeParts, outsideHelp } from "./outside-help";

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

test("any input is answered", () => {
  fc.assert(fc.property(fc.string(), (input) => Array.isArray(help(input).codes)));
});
