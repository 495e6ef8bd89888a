import { expect, test } from "vitest";
import { outsideData } from "#lib/match/outside-data.node";
import { wordTree } from "../i18n/words";
import { hasFindings, isAnswered, outsideFindings } from "./outside-findings";
import { describeCode, describeReturn, linesWith, outsideReport } from "./outside-report";

const data = outsideData();
const words = wordTree("en", "outside");
const parts = (code: string) => describeCode(code, data, words, wordTree("en", "severity"), "en").join(" ");
const findings = (input: string, unknown: string[] = []) =>
  outsideFindings(input, { unknown, words: input }, data);

test("beginning and letter are told of known and of unknown codes, and no letter where a code has none", () => {
  expect(parts("SSL0139W")).toMatch(/SSL01 .*Initialisation.* letter W .*[Ww]arning/);
  expect(parts("SSL00286I")).toMatch(/begin with SSL are .* letter I /);
  expect(parts("IHS00019")).toBe("Codes that begin with IHS are about: IBM HTTP Server.");
  expect(parts("SSL0999X")).toContain("none of those");
  expect(parts("CWPKI0022E")).toBe("");
});

test("a return code is related, known by name only, or not known", () => {
  const said = (input: string) =>
    findings(input)
      .returns.flatMap((each) => describeReturn(each, words))
      .join(" ");
  expect(said("gsk rc = 414")).toBe("gsk rc = 414 is return code 414 of GSKit, GSK_ERROR_BAD_CERT.");
  expect(said("gsk rc = 424")).toMatch(/GSK_ERROR_BAD_SEC_TYPE_COMBINATION\. No entry of the catalog/);
  expect(said("gsk rc = 999")).toMatch(/999 is not a return code of GSKit/);
  expect(isAnswered(findings("gsk rc = 999"))).toBe(true);
  expect(isAnswered(findings("gsk rc = 424"))).toBe(true);
});

test("numbers of other products are told from codes with a prefix of ours", () => {
  expect(findings("CWPKI0022E")).toMatchObject({ foreign: ["CWPKI0022E"], strange: [] });
  expect(findings("IHS00020")).toMatchObject({ foreign: [], strange: ["IHS00020"] });
  expect(findings("SSL0286I", ["SSL0286I"])).toMatchObject({ known: [{ code: "SSL00286I" }], strange: [] });
  expect(hasFindings(findings("証明書 期限切れ"))).toBe(false);
});

test("a report has the lines that it is about, and asks for one only without them", () => {
  const input = "first\n [error] ssl0405e: odd \nSSL0405E\nlast";
  const lines = linesWith(input, ["SSL0405E"]);
  expect(lines).toEqual(["[error] ssl0405e: odd"]);
  const reported = [{ what: "SSL0405E", says: ["It is known."] }];
  const withLine = outsideReport(reported, ["SSL0205E"], lines, data, words);
  expect(withLine).toContain(`${words.reportLine}\n[error] ssl0405e: odd\n`);
  expect(withLine).toContain(words.reportAskRest);
  expect(outsideReport(reported, [], [], data, words)).toContain(words.reportAsk);
});
