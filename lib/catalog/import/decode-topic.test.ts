import { describe, expect, test } from "vitest";
import { decodeTopic } from "./decode-topic";

describe("encodings", () => {
  // "原因" in Shift_JIS.
  const shiftJis = new Uint8Array([0x8c, 0xb4, 0x88, 0xf6]);

  test("Shift_JIS is read, and said to be", () => {
    expect(decodeTopic(shiftJis, "topic.txt")).toMatchObject({
      text: "原因",
      notices: [{ what: expect.stringContaining("shift_jis") }],
    });
  });

  test("HTML gets advice, holes are no HTML", () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    expect(decodeTopic(bytes("<p>Message</p>"), "t")).toMatchObject([
      { what: expect.stringContaining("HTML") },
    ]);
    expect(decodeTopic(bytes("Message: XYZ0001E: <p>"), "t")).toMatchObject({ notices: [] });
  });
});
