import fc from "fast-check";
import { expect, test } from "vitest";
import { packSlots, unpackSlots } from "./postings";

const slots = fc
  .uniqueArray(fc.nat(120_000), { maxLength: 20 })
  .chain((ids) =>
    fc.tuple(fc.constant(ids), fc.array(fc.nat(3), { minLength: ids.length, maxLength: ids.length })),
  )
  .map(([ids, places]) => {
    const result: number[][] = [[], [], [], []];
    ids.forEach((id, at) => {
      result[places[at] ?? 0]?.push(id);
    });
    return result.map((one) => one.sort((a, b) => a - b));
  });

test("what was packed is read back, wherever it stands in the line of slots", () => {
  fc.assert(
    fc.property(slots, fc.nat(9), (written, before) => {
      const packed = packSlots(written);
      const read = unpackSlots(packed.messages, "0".repeat(before) + packed.slots, before);
      expect(written.map((_, slot) => read.slots[slot] ?? [])).toEqual(written);
      expect(read.end).toBe(before + packed.slots.length);
    }),
  );
});
