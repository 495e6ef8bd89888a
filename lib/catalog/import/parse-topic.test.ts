import { describe, expect, test } from "vitest";
import { parseTopic } from "./parse-topic";

const fits = (code: string) => /^XYZ\d{4}[EWI]$/.test(code);

function parse(...lines: string[]) {
  return parseTopic(lines.join("\n"), { file: "topic.txt", fits });
}

function fieldsOf(...lines: string[]) {
  return parse(...lines).entries.map(({ code, text, cause, resolution }) => [code, text, cause, resolution]);
}

describe("layouts", () => {
  test("Japanese labels with hyphens", () => {
    expect(fieldsOf("- メッセージ: XYZ0001E: Bad <x>.", "- 理由: 不明です。", "- 解決策: 再試行。")).toEqual([
      ["XYZ0001E", "Bad <x>.", "不明です。", "再試行。"],
    ]);
  });

  test("English labels in any case, other bullets, full-width colons and letters", () => {
    const topic = ["• MESSAGE： ＸＹＺ０００１Ｅ： Bad.", "Cause : Why.", "・Resolution: How."];
    expect(fieldsOf(...topic)).toEqual([["XYZ0001E", "Bad.", "Why.", "How."]]);
  });

  test("no message label at all, with and without bullets", () => {
    const bulleted = ["- XYZ0001E: One.", "- Reason: a", "- XYZ0002W Two.", "- Solution: b"];
    const bare = ["XYZ0001E: One.", "Reason: a", "", "XYZ0002W: Two.", "Solution: b"];
    const entries = [
      ["XYZ0001E", "One.", "a", null],
      ["XYZ0002W", "Two.", null, "b"],
    ];
    expect(fieldsOf(...bulleted)).toEqual(entries);
    expect(fieldsOf(...bare)).toEqual(entries);
  });

  test("codes alone, without blank lines, and with entries that have no labels", () => {
    const topic = [
      "XYZ0001E: One.",
      "XYZ0002E: Two",
      "Reason: see",
      "XYZ0001E: that one.",
      "XYZ0003E: Three.",
    ];
    const { entries, notices } = parse(...topic);
    expect(entries).toMatchObject([
      { code: "XYZ0001E", text: "One.", cause: null },
      { code: "XYZ0002E", cause: "see XYZ0001E: that one." },
      { code: "XYZ0003E", text: "Three." },
    ]);
    expect(notices).toMatchObject([{ where: "topic.txt:4" }]);
  });

  test("numbered entries", () => {
    expect(fieldsOf("1. XYZ0001E: One.", "Reason: a", "2. XYZ0002E: Two.", "Reason: 3. b")).toEqual([
      ["XYZ0001E", "One.", "a", null],
      ["XYZ0002E", "Two.", "3. b", null],
    ]);
  });

  test("a message label on its own line, with the code on the next", () => {
    expect(fieldsOf("Message:", "XYZ0001E: One.", "Reason:", "a")).toEqual([["XYZ0001E", "One.", "a", null]]);
  });

  test("a byte order mark, CRLF, tabs and typographic blanks", () => {
    const { entries } = parseTopic(
      "\ufeff\u3000- Message:\u00a0XYZ0001E: One\u00a0two.\r\n\t- Reason: a\r\n",
      {
        file: "topic.txt",
        fits,
      },
    );
    expect(entries).toMatchObject([{ text: "One two.", cause: "a", line: 1 }]);
  });
});

describe("wrapped text", () => {
  test("a code, a label word or a list item inside prose begins no entry", () => {
    const { entries, problems } = parse(
      "- Message: XYZ0001E: One.",
      "- Reason: The error before, see",
      "XYZ0002E: that one, or the",
      "Message that follows XYZ0003E: in the log.",
      "- Solution: Look for these:",
      "- XYZ0002E: the certificate",
      "- the file",
      "- Message: XYZ0004I: Four.",
    );
    expect(entries).toMatchObject([
      {
        cause: "The error before, see XYZ0002E: that one, or the Message that follows XYZ0003E: in the log.",
        resolution: "Look for these: - XYZ0002E: the certificate - the file",
      },
      { code: "XYZ0004I", cause: null, resolution: null, line: 8 },
    ]);
    expect(problems).toEqual([]);
  });
});

describe("what can't be read is reported with its line", () => {
  test("an introduction is a notice, text behind a blank line a Problem", () => {
    const { entries, problems, notices } = parse(
      "These messages may appear,",
      "Message texts are in English.",
      "- Message: XYZ0001E: One.",
      "- Solution: Do it.",
      "",
      "Parent pages and so on",
    );
    expect(entries).toMatchObject([{ resolution: "Do it." }]);
    expect(notices).toMatchObject([{ where: "topic.txt:1", what: expect.stringContaining("Lines 1 to 2") }]);
    expect(problems).toMatchObject([{ where: "topic.txt:6", what: expect.stringContaining("Parent pages") }]);
  });

  test("a code of another component takes its labels along", () => {
    const { entries, problems } = parse(
      "- Message: XYZ0001E: One.",
      "- Message: XYZ00286I: Five digits.",
      "- Reason: not that of XYZ0001E",
    );
    expect(entries).toMatchObject([{ code: "XYZ0001E", cause: null }]);
    expect(problems).toMatchObject([
      { where: "topic.txt:2", what: expect.stringMatching(/XYZ00286I .*Lines 2 to 3.*not that of/) },
    ]);
  });

  test("a label without a code, an unknown label, a label that comes twice, an entry without text", () => {
    const { entries, problems } = parse(
      "- Message: no code here",
      "- Reason: lost?",
      "- Message: XYZ0001E: One.",
      "- Severity: 10",
      "- Reason: a",
      "- Reason: b",
      "b goes on",
      "- Solution: c",
      "- Message: XYZ0002E:",
      "- Reason: d",
    );
    expect(entries).toMatchObject([{ text: "One.", cause: "a", resolution: "c" }]);
    expect(problems.map((problem) => problem.where)).toEqual([
      "topic.txt:1",
      "topic.txt:4",
      "topic.txt:6",
      "topic.txt:9",
    ]);
    expect(problems.map((problem) => problem.what).join()).toMatch(/lost\?.*Severity.*b b goes on/);
  });

  test("an empty label is null and a notice", () => {
    const { entries, notices } = parse("- Message: XYZ0001E: One.", "- Reason:", "- Solution: b");
    expect(entries).toMatchObject([{ cause: null, resolution: "b" }]);
    expect(notices).toHaveLength(1);
  });

  test("a file without entries is a Problem", () => {
    expect(parse("nothing here").problems).toHaveLength(1);
    expect(parse("").problems).toHaveLength(1);
  });
});
