import { crc32, deflateSync } from "node:zlib";

/** An indexed PNG can have 256; with 64 the edges of letters look the same and the file is a quarter smaller. */
const MOST_COLOURS = 64;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Writes opaque pixels (RGBA, row by row) as a PNG with a palette, a third of the size of one without. Where there
 * are more than 64 colours, the rare shades at the edges of letters take the colour of a common one beside them.
 */
export function palettedPng(pixels: Uint8Array, width: number, height: number): Buffer {
  const colours = new Map<number, number>();
  // Most pixels are as the one before: maps are asked only where the colour changes.
  let colour = -1;
  let run = 0;
  const count = () => colours.set(colour, (colours.get(colour) ?? 0) + run);
  for (let at = 0; at < pixels.length; at += 4, run += 1) {
    const here = colourAt(pixels, at);
    if (here === colour) continue;
    if (run > 0) count();
    colour = here;
    run = 0;
  }
  count();
  const { palette, places } = paletteOf(colours);
  const rows = Buffer.alloc((width + 1) * height);
  let place = 0;
  colour = -1;
  for (let y = 0, from = 0, to = 0; y < height; y += 1) {
    to += 1; // Each row begins with its filter: none.
    for (let x = 0; x < width; x += 1, from += 4, to += 1) {
      const here = colourAt(pixels, from);
      if (here !== colour) place = places.get(here) ?? 0;
      colour = here;
      rows[to] = place;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // 8 bits a pixel, palette, the one compression, the one filter set, not interlaced
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap((each) => [each >> 16, (each >> 8) & 255, each & 255]))),
    chunk("IDAT", deflateSync(rows, { level: 6 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function colourAt(pixels: Uint8Array, at: number): number {
  return ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
}

/** Coarsens the colours bit by bit until they fit; the commonest colour of each group stands for it. */
function paletteOf(colours: ReadonlyMap<number, number>): { palette: number[]; places: Map<number, number> } {
  const common = [...colours].sort(([a, many], [b, more]) => more - many || a - b).map(([colour]) => colour);
  for (let bits = 0; ; bits += 1) {
    const mask = (0xff >> bits) << bits;
    const groups = new Map<number, number>();
    const places = new Map<number, number>();
    const palette: number[] = [];
    for (const colour of common) {
      const group = colour & ((mask << 16) | (mask << 8) | mask);
      const place = groups.get(group) ?? palette.push(colour) - 1;
      groups.set(group, place);
      places.set(colour, place);
    }
    if (palette.length <= MOST_COLOURS) return { palette, places };
  }
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
