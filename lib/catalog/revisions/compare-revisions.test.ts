import { describe, expect, test } from "vitest";
import { messageState } from "#lib/catalog/revisions/catalog-history.node";
import { allEntries } from "#lib/content/site.node";
import { type Message, messageSchema } from "../schema";
import { compareRevisions, lastChange, statesAfter } from "./compare-revisions";
import { revisionSchema } from "./revision-schema";

const [one, two, three] = allEntries().map(({ message }) => message);
if (one === undefined || two === undefined || three === undefined) throw new Error("The catalog is empty.");

const listsOf = (difference: ReturnType<typeof compareRevisions>) => ({
  new: Object.keys(difference.new),
  changed: Object.keys(difference.changed),
  retired: Object.keys(difference.retired),
  gone: difference.gone,
});
const revision = (id: string, difference: ReturnType<typeof compareRevisions>) => {
  const { gone: _, ...lists } = difference;
  return revisionSchema.parse({
    id,
    time: `${id}T00:00:00Z`,
    summary: { en: "Text.", ja: "文です。" },
    ...lists,
  });
};
const compare = (revisions: Parameters<typeof statesAfter>[0], messages: readonly Message[]) =>
  compareRevisions(statesAfter(revisions), messages.map(messageState));

describe("two revisions of a catalog", () => {
  const first = revision("2026-01-01", compare([], [one, two]));
  const reworded = { ...one, cause: { en: "Other.", ja: "別です。" } };
  const withdrawn = { ...two, status: "retired" as const };
  const difference = compare([first], [reworded, withdrawn, three]);
  const second = revision("2026-02-01", difference);

  test("give exactly the lists of what is new, changed and retired", () => {
    expect(Object.keys(first.new)).toEqual([one.code, two.code]);
    expect(listsOf(difference)).toEqual({
      new: [three.code],
      changed: [one.code],
      retired: [two.code],
      gone: [],
    });
  });

  test("say of each message what happened to it last, and when", () => {
    const both = [first, second];
    expect(lastChange(both, one.code)).toMatchObject({ kind: "changed", revision: { id: "2026-02-01" } });
    expect(lastChange(both, two.code)).toMatchObject({ kind: "retired", revision: { id: "2026-02-01" } });
    expect(lastChange([first], two.code)).toMatchObject({ kind: "new", revision: { id: "2026-01-01" } });
    expect(lastChange(both, "SSL9999E")).toBeUndefined();
  });

  test("leave nothing to list until something changes again", () => {
    expect(listsOf(compare([first, second], [reworded, withdrawn, three]))).toEqual({
      new: [],
      changed: [],
      retired: [],
      gone: [],
    });
    expect(listsOf(compare([first, second], [reworded, two, three])).changed).toEqual([two.code]);
  });

  test("name a message that has vanished instead of being retired", () => {
    expect(listsOf(compare([first], [one])).gone).toEqual([two.code]);
  });

  test("take no notice of the order of keys, and of empty lists", () => {
    const { variants, ...rest } = one;
    expect(variants).toEqual([]);
    const message = messageSchema.parse(Object.fromEntries(Object.entries(rest).reverse()));
    expect(messageState(message)).toEqual(messageState(one));
  });
});
