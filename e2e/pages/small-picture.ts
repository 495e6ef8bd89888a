import { decode, encode } from "fast-png";

/** So many shades of red, of green and of blue: one shade more or less is below what the comparison takes for a change. */
const SHADES = 6;
const STEP = 255 / (SHADES - 1);
const PALETTE = Array.from({ length: SHADES ** 3 }, (_, at) =>
  [SHADES ** 2, SHADES, 1].map((of) => (Math.floor(at / of) % SHADES) * STEP),
);

/**
 * Makes a screenshot small enough to be kept: half as wide and high, in 216 colours. A line that moved by a few pixels
 * still shows; how a machine smooths its letters hardly does.
 *
 * @param png a screenshot in colours of 8 bits, with or without transparency, which is left out
 */
export function smallPicture(png: Buffer): Buffer {
  const { width, data: pixels, channels, height } = decode(png);
  const [w, h] = [Math.floor(width / 2), Math.floor(height / 2)];
  const row = width * channels;
  const colours = new Uint8Array(w * h);
  for (let at = 0; at < colours.length; at++) {
    const corner = 2 * Math.floor(at / w) * row + 2 * (at % w) * channels;
    let colour = 0;
    for (let channel = corner; channel < corner + 3; channel++) {
      const four = [channel, channel + channels, channel + row, channel + row + channels];
      const sum = four.reduce((all, place) => all + (pixels[place] ?? 0), 0);
      colour = colour * SHADES + Math.round(sum / 4 / STEP);
    }
    colours[at] = colour;
  }
  return Buffer.from(
    encode({ width: w, height: h, data: colours, channels: 1, palette: PALETTE }, { zlib: { level: 9 } }),
  );
}
