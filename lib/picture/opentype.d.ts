/** What is used of opentype.js, which has no types of its own. */
declare module "opentype.js" {
  export type PathCommand =
    | { type: "M" | "L"; x: number; y: number }
    | { type: "Q"; x1: number; y1: number; x: number; y: number }
    | { type: "C"; x1: number; y1: number; x2: number; y2: number; x: number; y: number }
    | { type: "Z" };
  export type Glyph = {
    /** In units of the font. */
    advanceWidth: number;
    getPath(x: number, y: number, size: number): { commands: readonly PathCommand[] };
  };
  export type Font = { unitsPerEm: number; charToGlyph(character: string): Glyph };
  const opentype: {
    /** Reads a font; throws when it is none. */
    parse(buffer: ArrayBuffer): Font;
  };
  export default opentype;
}
