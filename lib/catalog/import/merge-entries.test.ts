import { describe, expect, test } from "vitest";
import { mergeEntries } from "./merge-entries";

describe("the same code twice", () => {
  const one = { code: "XYZ0001E", text: "One.", cause: "a", resolution: null, line: 3 };

  test("in the same words it is read once, with a notice", () => {
    const merged = mergeEntries([one, { ...one, line: 9 }], "topic.txt");
    expect(merged.entries).toEqual([one]);
    expect(merged.notices).toMatchObject([{ where: "topic.txt:9" }]);
    expect(merged.problems).toEqual([]);
  });

  test("in other words both stay, with a Problem", () => {
    const other = { ...one, cause: "b", line: 9 };
    const merged = mergeEntries([one, other], "topic.txt");
    expect(merged.entries).toEqual([one, other]);
    expect(merged.problems).toMatchObject([{ what: expect.stringContaining("another cause") }]);
  });
});
