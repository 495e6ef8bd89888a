import { deflateSync, inflateSync } from "node:zlib";

/** A picture in memory: three bytes a pixel, row by row. */
type Picture = { width: number; height: number; pixels: Buffer };

const SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");
/** So many shades of red, of green and of blue: one shade more or less is below what the comparison takes for a change. */
const SHADES = 6;
const STEP = 255 / (SHADES - 1);
const PALETTE = Buffer.from(
  Array.from({ length: SHADES ** 3 }, (_, at) =>
    [SHADES ** 2, SHADES, 1].map((of) => (Math.floor(at / of) % SHADES) * STEP),
  ).flat(),
);

/**
 * Makes a screenshot small enough to be kept: half as wide and high, in 216 colours. A line that moved by a few pixels
 * still shows; how a machine smooths its letters hardly does.
 *
 * @param png as Chromium writes it: 8 bits, RGB or RGBA, not interlaced. Throws for any other
 */
export function smallPicture(png: Buffer): Buffer {
  const { width, height, pixels } = decode(png);
  const [w, h] = [Math.floor(width / 2), Math.floor(height / 2)];
  // Each row begins with the number of its filter, which is none.
  const rows = Buffer.alloc((w + 1) * h);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const at = (2 * y * width + 2 * x) * 3;
      let colour = 0;
      for (let channel = at; channel < at + 3; channel++) {
        const sum =
          byte(pixels, channel) +
          byte(pixels, channel + 3) +
          byte(pixels, channel + 3 * width) +
          byte(pixels, channel + 3 * width + 3);
        colour = colour * SHADES + Math.round(sum / 4 / STEP);
      }
      rows[y * (w + 1) + 1 + x] = colour;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(w, 0);
  header.writeUInt32BE(h, 4);
  // 8 bits, colours from a palette.
  header.writeUInt16BE(0x0803, 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", PALETTE),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function decode(png: Buffer): Picture {
  const data: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const type = png.toString("latin1", at + 4, at + 8);
    if (type === "IDAT") data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const [width, height, depth, type] = [png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]];
  const bytes = type === 2 ? 3 : type === 6 ? 4 : undefined;
  if (depth !== 8 || bytes === undefined || png[28] !== 0) {
    throw new Error(`A screenshot of ${depth} bits and colour type ${type} was not expected.`);
  }
  const raw = unfilter(inflateSync(Buffer.concat(data)), width * bytes, bytes);
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0, pixel = 0; at < pixels.length; at += 3, pixel += bytes) {
    for (let channel = 0; channel < 3; channel++) pixels[at + channel] = byte(raw, pixel + channel);
  }
  return { width, height, pixels };
}

/** Takes back what PNG does to rows so that they become smaller; `length` and `bytes` are those of a row and a pixel. */
function unfilter(filtered: Buffer, length: number, bytes: number): Buffer {
  const height = filtered.length / (length + 1);
  const raw = Buffer.alloc(length * height);
  for (let y = 0; y < height; y++) {
    const guess = GUESSES[byte(filtered, y * (length + 1))] ?? paeth;
    for (let x = 0; x < length; x++) {
      const at = y * length + x;
      const left = x < bytes ? 0 : byte(raw, at - bytes);
      const up = y === 0 ? 0 : byte(raw, at - length);
      const corner = x < bytes || y === 0 ? 0 : byte(raw, at - length - bytes);
      raw[at] = byte(filtered, y * (length + 1) + 1 + x) + guess(left, up, corner);
    }
  }
  return raw;
}

/** What the filters of PNG take a byte for, from its neighbours, in the order of their numbers. */
const GUESSES: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
];

function byte(bytes: Buffer, at: number): number {
  return bytes[at] ?? 0;
}

/** Of the three neighbours the one nearest to `left + up - corner`, as the PNG specification names it. */
function paeth(left: number, up: number, corner: number): number {
  const byLeft = Math.abs(up - corner);
  const byUp = Math.abs(left - corner);
  const byCorner = Math.abs(left + up - 2 * corner);
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(checksum(named), named.length + 4);
  return whole;
}

/** The checksum of PNG, CRC-32. (`zlib.crc32` is not in Node 20.) */
function checksum(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const each of bytes) {
    crc ^= each;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
