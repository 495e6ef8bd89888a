import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const promises = [...readFileSync("SECURITY.md", "utf8").matchAll(/^- `([^`]+)` › (.+(?:\n {2}.+)*)$/gm)].map(
  ([, file = "", title = ""]) => ({ file, title: title.replaceAll(/\n */g, " ") }),
);

test("every promise of SECURITY.md names tests", () => {
  expect(promises.length).toBeGreaterThan(15);
});

test.each(promises)("SECURITY.md: $file has “$title”", ({ file, title }) => {
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, "utf8")).toContain(title);
});
