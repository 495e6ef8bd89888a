export type Weight = 400 | 700;

/** A typeface as far as pictures need it: how wide a character is, and its shape. */
export type Typeface = {
  /** The width of a character as a share of the size of the type. */
  advance(character: string, weight: Weight): number;
  /** The shape of a character as the data of an SVG path; `x` and `y` are where its base line begins. */
  outline(character: string, weight: Weight, x: number, y: number, size: number): string;
};

/** The width of a text set in one size (same unit as the size). */
export function widthOf(typeface: Typeface, text: string, weight: Weight, size: number): number {
  return [...text].reduce((sum, character) => sum + typeface.advance(character, weight), 0) * size;
}
