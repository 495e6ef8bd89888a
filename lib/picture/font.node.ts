import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ranges from "@fontsource/biz-udpgothic/unicode.json" with { type: "json" };
import opentype, { type Font, type Glyph, type PathCommand } from "opentype.js";
import type { Typeface, Weight } from "./typeface";

const { resolve } = createRequire(import.meta.url);

/** Which of the files that the font is split into holds a character: ranges of code points, a list for each file. */
const FILES = Object.entries(ranges).map(([name, list]) => ({
  // Numbered files are listed as `[12]` and called `12`.
  name: name.replace(/[[\]]/g, ""),
  ranges: list.split(",").map((range) => {
    const [from = 0, to = from] = range
      .replace("U+", "")
      .split("-")
      .map((code) => Number.parseInt(code, 16));
    return { from, to };
  }),
}));

const fonts = new Map<string, Font>();
const glyphs = new Map<string, { font: Font; glyph: Glyph }>();

/**
 * BIZ UDPGothic, a Japanese typeface drawn to be easily read, from its npm package. The package has it in about 120
 * files; a file is read when a character of it is first needed. A character that it lacks is drawn as the empty box
 * of its Latin file.
 */
export const bizUdpGothic: Typeface = {
  advance(character, weight) {
    const { font, glyph } = glyphOf(character, weight);
    return glyph.advanceWidth / font.unitsPerEm;
  },
  outline(character, weight, x, y, size) {
    return glyphOf(character, weight).glyph.getPath(x, y, size).commands.map(pathData).join("");
  },
};

/** One command of a path. The library's own writer of them takes longer than all the rest of a picture. */
function pathData(command: PathCommand): string {
  switch (command.type) {
    case "Z":
      return "Z";
    case "Q":
      return `Q${tenths(command.x1)} ${tenths(command.y1)} ${tenths(command.x)} ${tenths(command.y)}`;
    case "C": {
      const control = `${tenths(command.x1)} ${tenths(command.y1)} ${tenths(command.x2)} ${tenths(command.y2)}`;
      return `C${control} ${tenths(command.x)} ${tenths(command.y)}`;
    }
    default:
      return `${command.type}${tenths(command.x)} ${tenths(command.y)}`;
  }
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

function glyphOf(character: string, weight: Weight): { font: Font; glyph: Glyph } {
  const key = `${weight}${character}`;
  const known = glyphs.get(key);
  if (known !== undefined) return known;
  const code = character.codePointAt(0) ?? 0;
  const file = FILES.find((each) => each.ranges.some(({ from, to }) => code >= from && code <= to));
  const font = fontOf(file?.name ?? "latin", weight);
  const found = { font, glyph: font.charToGlyph(character) };
  glyphs.set(key, found);
  return found;
}

function fontOf(name: string, weight: Weight): Font {
  const file = `biz-udpgothic-${name}-${weight}-normal.woff`;
  const known = fonts.get(file);
  if (known !== undefined) return known;
  const bytes = readFileSync(resolve(`@fontsource/biz-udpgothic/files/${file}`));
  const font = opentype.parse(new Uint8Array(bytes).buffer);
  fonts.set(file, font);
  return font;
}
