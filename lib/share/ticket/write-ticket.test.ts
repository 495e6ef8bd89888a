import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Locale } from "../../i18n/locale";
import { ticketWords } from "../../i18n/ticket-words";
import { buildTicket, type TicketSource } from "./build-ticket";
import { EXAMPLE_TICKETS } from "./example-tickets";
import { scanLiterals } from "./scan-literals";
import { TICKET_FORMATS, TICKET_LANGUAGES, type TicketFormat } from "./ticket-format";
import { ticketLine, ticketText } from "./ticket-text";
import { writeTicket } from "./write-ticket";

const words = { ja: ticketWords("ja"), en: ticketWords("en") };
const locales: Record<(typeof TICKET_LANGUAGES)[number], readonly Locale[]> = {
  ja: ["ja"],
  en: ["en"],
  both: ["ja", "en"],
};

function write(source: TicketSource, format: TicketFormat, languages: readonly Locale[] = ["ja"]): string {
  const { plain, html } = writeTicket(buildTicket(source, languages, words), format);
  return html ?? plain;
}

describe("a ticket looks as its golden file says", () => {
  const cases = Object.entries(EXAMPLE_TICKETS).flatMap(([name, source]) =>
    TICKET_FORMATS.flatMap((format) =>
      TICKET_LANGUAGES.map((language) => ({ name, source, format, language })),
    ),
  );
  test.each(cases)("$name, $format, $language", async ({ name, source, format, language }) => {
    await expect(write(source, format, locales[language])).toMatchFileSnapshot(
      `goldens/${name}.${format}.${language}.txt`,
    );
  });
});

/** Texts made of what ends or begins something in one of the formats. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          "{noformat}",
          "{NoFormat}",
          "{code}",
          "{/code}",
          "{code:java}",
          "{quote}",
          "{/quote}",
          "{{",
          "}}",
        ],
        ...["</pre>", "<pre>", "</PRE >", "</code>", "<notextile>", "<kbd>", "<!--", "-->", "<redpre#0>"],
        ...["[code]", "[/code]", "[CODE]", "[[a>b]]", "[x|y]", "(i)", ":)", "!a.png!", "#1", "@a@", "$x$"],
        ...[
          "`",
          "```",
          "````",
          "~~~",
          "---",
          "***",
          "_a_",
          "*b*",
          "''c''",
          "%%d%%",
          "&color(red) {x}",
          "&lt;",
        ],
        ...[
          "\n",
          "\r\n",
          "\n\n",
          "\n# ",
          "\n> ",
          "\nh1. ",
          "\n```\n",
          "\n    ",
          "\t",
          "\\",
          "\\\\",
          "|",
          " ",
        ],
        ...["\u001B[31m", "\u202E", "\u200B", "\u0000", "日本語", "。", "ip-1", "\uD800", "&#91;", "== x =="],
      ),
      fc.string({ maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(""))
  .filter((text) => text.trim() !== "");

const harmless = { ...EXAMPLE_TICKETS.values, line: "a line", values: { function: "f", seconds: "1" } };
const URL_IN_TEXT = /https:\/\/kotae\.example\/[A-Za-z0-9/#=&;%._-]*/g;
/** All but what came from the log: the same for every log. */
const frame = (rest: string) => rest.replace(URL_IN_TEXT, "URL");

describe.each(TICKET_FORMATS)("nothing from a log breaks out of its block in %s:", (format) => {
  test("a line stays a line, as it is", () => {
    const expected = scanLiterals(format, write(harmless, format));
    fc.assert(
      fc.property(hostile, (line) => {
        const found = scanLiterals(format, write({ ...harmless, line }, format));
        expect(frame(found.rest)).toBe(frame(expected.rest));
        expect(found.literals[1]).toBe(ticketText(line).replaceAll("\u200B", ""));
      }),
      { numRuns: 400 },
    );
  });

  test("a value stays in its message, and the link stays a link", () => {
    const expected = scanLiterals(format, write(harmless, format));
    fc.assert(
      fc.property(hostile, (value) => {
        const found = scanLiterals(
          format,
          write({ ...harmless, values: { function: value, seconds: "1" } }, format),
        );
        expect(frame(found.rest)).toBe(frame(expected.rest));
        expect(found.literals[0]).toContain(ticketLine(value));
      }),
      { numRuns: 400 },
    );
  });

  test("a time stays in its place on its line", () => {
    const at = (first: string) =>
      write({ ...harmless, occurrence: { count: 1, first, last: "END" } }, format).split("\n");
    const expected = at("FIRST");
    const place = expected.findIndex((line) => line.includes("FIRST"));
    const [before = "", after = ""] = (expected[place] ?? "").split("FIRST");
    fc.assert(
      fc.property(hostile, (first) => {
        const lines = at(first);
        expect(lines.length).toBe(expected.length);
        expect(lines.filter((_, number) => number !== place)).toEqual(
          expected.filter((_, number) => number !== place),
        );
        expect(ACTIVE[format].test(inside(lines[place] ?? "", before, after, format))).toBe(false);
      }),
      { numRuns: 400 },
    );
  });
});

/** What stands between the marks around an inline value, marks of changing length taken off. */
function inside(line: string, before: string, after: string, format: TicketFormat): string {
  if (format === "markdown") {
    const marks = /`+$/.exec(line)?.[0] ?? "";
    const from = before.replace(/`+$/, "").length + marks.length;
    const body = line.slice(from, line.length - marks.length);
    // Only a run of just as many backticks would end the span.
    return body.split(/(`+)/).some((run) => run === marks) ? "`" : "";
  }
  expect(line.startsWith(before)).toBe(true);
  expect(line.endsWith(after)).toBe(true);
  return line.slice(before.length, line.length - after.length);
}

/** What would be markup in an inline value. */
const ACTIVE: Readonly<Record<TicketFormat, RegExp>> = {
  text: /\n/,
  markdown: /`/,
  jira: /(?<!\\)[{}[\]|]|\\\\|(?<!\\)(?<![\p{L}\p{N}])[-+*_^~?!@]|(?<![\p{L}\p{N}\\])[*_]/u,
  textile: /<\/?(?:pre|code|kbd|notextile)|<!--/i,
  backlog: /\{\/?(?:code|quote)|''|%%|\[\[|\]\]|&color|&br;/i,
  html: /[<>"']|&(?!(?:amp|lt|gt|quot|#39);)|\[\/?code\]/i,
};

describe("a ticket", () => {
  test("says which language the message is documented in, and that the other one is ours", () => {
    const ticket = write(EXAMPLE_TICKETS.values, "text", ["en"]);
    expect(ticket).toContain("EXA0258E: 関数呼び出し gsk_open_*all* は 30 秒後に失敗しました。");
    expect(ticket).toContain(
      "(Kotae's translation) The function call gsk_open_*all* failed after 30 seconds.",
    );
  });

  test("shows what hides in a line", () => {
    expect(ticketText("a\u0000b\u202Ec\r\nd\u001B[0m\t")).toBe("a⟨U+0000⟩b⟨U+202E⟩c\nd⟨U+001B⟩[0m\t");
    expect(ticketLine(" a\n b\tc ")).toBe("a \u23CE b c");
  });

  test("underlines a Japanese heading over its whole width", () => {
    const [heading = "", line = ""] = write(EXAMPLE_TICKETS.undocumented, "text").split("\n");
    expect(heading).toBe("EXA0235W · 警告");
    expect(line).toBe("=".repeat(15));
  });

  test("in plain text for ServiceNow has no [code] that would be taken for HTML", () => {
    const { plain } = writeTicket(buildTicket(EXAMPLE_TICKETS.values, ["ja"], words), "html");
    expect(plain).not.toMatch(/\[\/?code\]/i);
    expect(plain.replaceAll("\u200B", "")).toContain("[code]<b>");
  });
});
