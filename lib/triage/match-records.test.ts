import { expect, test } from "vitest";
import { IntColumn, ShortColumn, TimeColumn } from "./column";
import { RecordKeeper } from "./match-records";

test("a column holds what was set, and its filling elsewhere, over any number of blocks", () => {
  for (const rows of [1, 63, 64, 65, 4_095, 4_096, 4_097, 20_000]) {
    const columns = [new IntColumn(-1), new ShortColumn(-1), new TimeColumn()];
    for (const column of columns) {
      for (let row = 0; row < rows; row += 3) column.set(row, row % 1_000);
      expect(column.length).toBe(rows - ((rows - 1) % 3));
      const filling = column instanceof TimeColumn ? Number.NaN : -1;
      const expected = Array.from({ length: rows + 5 }, (_, row) =>
        row < rows && row % 3 === 0 ? row % 1_000 : filling,
      );
      expect([...column.take(rows + 5)]).toEqual(expected);
      expect([column.length, column.take(2).length]).toEqual([0, 2]);
    }
  }
});

test("a column that begins far from its first row has its filling before", () => {
  const column = new IntColumn(7);
  column.set(9_000, 1);
  expect([...column.take()]).toEqual([...new Array<number>(9_000).fill(7), 1]);
});

test("records are given up early where there will be far too many, and kept where there may be room", () => {
  const keeps = (records: number, share: number) => {
    const keeper = new RecordKeeper(1_000);
    const column = keeper.track(new IntColumn(0));
    for (let row = 0; row < records; row += 1) column.set(keeper.line(row + 1, 1), 1);
    keeper.foresee(share);
    expect(column.length).toBe(keeper.keeps ? records : 0);
    return keeper.keeps;
  };
  expect(keeps(500, 0.1)).toBe(false);
  expect(keeps(150, 0.1)).toBe(true);
  expect(keeps(1_000, 1)).toBe(true);
  // Too early to tell.
  expect(keeps(900, 0.01)).toBe(true);
  expect(keeps(900, 0)).toBe(true);
});
