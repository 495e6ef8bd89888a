import { describe, expect, test } from "vitest";
import { allEntries } from "#lib/content/site.node";
import { llmsText } from "./llms-text";

describe("llms.txt", () => {
  test("has a name, a summary and a link to the twin of every message, as its convention says", () => {
    const lines = llmsText(allEntries()).split("\n");
    expect(lines[0]).toBe("# Kotae");
    expect(lines[2]).toMatch(/^> /);
    const links = lines.filter((line) =>
      /^- \[SSL\d{4}[EWI]\]\(\.\/en\/messages\/SSL\d{4}[EWI]\.md\): \S/.test(line),
    );
    expect(links).toHaveLength(allEntries().length);
  });

  test("of a large site says how entries are found and lists none", () => {
    const [entry] = allEntries();
    if (entry === undefined) throw new Error("The catalog is empty.");
    const text = llmsText(Array.from({ length: 100_000 }, () => entry));
    expect(text.length).toBeLessThan(2000);
    expect(text).toContain("messages/CODE.md");
    expect(text).toContain("(./api/v1/index.json)");
  });
});
