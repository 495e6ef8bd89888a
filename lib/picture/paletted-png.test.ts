import { inflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { palettedPng } from "#lib/picture/paletted-png.node";

/** The colours of a picture's pixels, read back by what the PNG specification says. */
function colours(png: Buffer, width: number, height: number): string[] {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const palette = chunks.get("PLTE") ?? Buffer.alloc(0);
  const rows = inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0));
  return Array.from({ length: width * height }, (_, at) => {
    const index = rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] ?? 0;
    return palette.subarray(index * 3, index * 3 + 3).toString("hex");
  });
}

const rgba = (hex: readonly string[]) =>
  Uint8Array.from(hex.flatMap((one) => [...Buffer.from(`${one}ff`, "hex")]));

describe("a PNG with a palette", () => {
  test("gives back every pixel where there are at most 64 colours", () => {
    const colour = fc.constantFrom("000000", "ffffff", "fbfaf8", "1c2128", "a61b1b");
    fc.assert(
      fc.property(fc.array(colour, { minLength: 12, maxLength: 12 }), (pixels) => {
        expect(colours(palettedPng(rgba(pixels), 4, 3), 4, 3)).toEqual(pixels);
      }),
    );
  });

  test("keeps the commonest colours and comes near the others where there are more", () => {
    const shades = Array.from({ length: 600 }, (_, at) => `00${at.toString(16).padStart(4, "0")}`);
    const pixels = [...Array.from({ length: 400 }, () => "fbfaf8"), ...shades];
    const read = colours(palettedPng(rgba(pixels), 100, 10), 100, 10);
    expect(new Set(read).size).toBeLessThanOrEqual(64);
    expect(read.slice(0, 400)).toEqual(pixels.slice(0, 400));
    for (const [at, shade] of read.entries()) {
      const [one, other] = [Buffer.from(shade, "hex"), Buffer.from(pixels[at] ?? "", "hex")];
      for (const channel of [0, 1, 2]) {
        expect(Math.abs((one[channel] ?? 0) - (other[channel] ?? 0))).toBeLessThan(32);
      }
    }
  });
});
