import { describe, expect, test } from "vitest";
import { joinWrapped } from "./japanese";

describe("wrapped text", () => {
  test.each([
    [["関数には", "無効な"], "関数には無効な"],
    [["されたため、", "GSKit 関数"], "されたため、GSKit 関数"],
    [["サーバーが", "SSL URL"], "サーバーが SSL URL"],
    [["内部エラー -", "属性に"], "内部エラー - 属性に"],
    [["含まれます:", "<function>。"], "含まれます: <function>。"],
    [["<A", "| B>"], "<A | B>"],
    [["サーバー", "ー"], "サーバーー"],
  ])("%j becomes %j", (lines, joined) => {
    expect(joinWrapped(lines)).toBe(joined);
  });
});
