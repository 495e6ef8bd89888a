import { expect, test } from "vitest";
import { allEntries } from "#lib/content/site.node";
import { lookAlikes } from "./look-alikes";

test("every pair of look-alikes says on both sides, in the same words, what tells the two apart", () => {
  const messages = new Map(allEntries().map(({ message }) => [message.code, message]));
  const pairs = lookAlikes([...messages.values()]);
  const noteOn = (one: string, other: string) =>
    messages.get(one)?.related.find(({ code, kind }) => code === other && kind === "look-alike")?.note;
  expect(pairs.length).toBeGreaterThan(0);
  for (const [first, second] of pairs) {
    expect(noteOn(first, second), `${first}, ${second}`).toBeDefined();
    expect(noteOn(first, second), `${first}, ${second}`).toEqual(noteOn(second, first));
  }
});
