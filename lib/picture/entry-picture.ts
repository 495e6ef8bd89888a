import type { Element } from "xast";
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import type { Severity } from "../catalog/schema";
import { balancedLines } from "./break-lines";
import { type Typeface, type Weight, widthOf } from "./typeface";

/** What chats ask for: 1.91 to 1, and no larger than they show. */
const PICTURE_WIDTH = 1200;
const PICTURE_HEIGHT = 630;

/** What a preview picture shows. */
export type PictureContent = {
  /** The code, or the name of the site. */
  title: string;
  /** Severity by shape, colour and word. */
  severity?: { kind: Severity; label: string };
  /** The text as it is logged. */
  text: string;
  /** The same in the reader's language, where it is logged in the other. */
  translation?: string;
  /** What to do: in a word, and in a sentence. */
  action?: { heading: string; sentence: string };
  /** What it belongs to. */
  product?: string;
};

// The colours of the light theme in components/shell/tokens.css.
const COLOURS = { ground: "#fbfaf8", raised: "#ffffff", ink: "#1c2128", quiet: "#56606d", line: "#dbd7cf" };
const ACCENT = "#1d4b8f";
const SEVERITY: Record<Severity, string> = { error: "#a61b1b", warning: "#7d4e00", information: ACCENT };

/** The name of the site, the same in both languages. */
export const SITE_NAME = "Kotae 答え";

const LEFT = 80;
/** From one base line to the next, as a share of the size. */
const LEADING = 1.36;
const INNER = PICTURE_WIDTH - 2 * LEFT;

/** Draws a preview picture as SVG text, every letter as a path, so that it needs no font where it is rendered. */
export function entryPicture(content: PictureContent, typeface: Typeface): string {
  const { severity, action } = content;
  const colour = severity === undefined ? ACCENT : SEVERITY[severity.kind];
  const pen = new Pen(typeface);
  const shapes: Element[] = [
    rectangle(0, 0, PICTURE_WIDTH, PICTURE_HEIGHT, COLOURS.ground),
    rectangle(0, 0, 28, PICTURE_HEIGHT, colour),
  ];

  if (severity !== undefined) {
    shapes.push(severityShape(severity.kind, LEFT, 56, 34, colour));
    pen.line(severity.label, LEFT + 52, 86, 36, 700, colour);
    pen.right(SITE_NAME, 86, 34, 700, COLOURS.quiet);
  }
  pen.line(content.title, LEFT - 4, 196, 96, 700, COLOURS.ink);

  // A translation needs room; without one the text may be larger and longer.
  const { translation } = content;
  const y =
    translation === undefined
      ? pen.block(content.text, 264, 42, 3, COLOURS.ink)
      : pen.block(content.text, 262, 38, 2, COLOURS.ink);
  if (translation !== undefined) pen.block(translation, y, 30, 2, COLOURS.quiet);

  if (action !== undefined) {
    shapes.push(rectangle(LEFT, 448, INNER, 2, COLOURS.line));
    pen.line(action.heading, LEFT, 500, 32, 700, colour);
    pen.right(content.product ?? "", 500, 24, 400, COLOURS.quiet);
    pen.block(action.sentence, 545, 28, 2, COLOURS.ink);
  }

  const size = { width: PICTURE_WIDTH, height: PICTURE_HEIGHT };
  return toXml(x("svg", { xmlns: "http://www.w3.org/2000/svg", ...size }, [...shapes, ...pen.paths]), {
    closeEmptyElements: true,
  });
}

/** Writes texts as paths; `y` is always the base line. */
class Pen {
  readonly paths: Element[] = [];

  constructor(private readonly typeface: Typeface) {}

  line(text: string, left: number, y: number, size: number, weight: Weight, fill: string): void {
    let at = left;
    let data = "";
    for (const character of text) {
      data += this.typeface.outline(character, weight, at, y, size);
      at += this.typeface.advance(character, weight) * size;
    }
    this.paths.push(x("path", { d: data, fill }));
  }

  /** Up to the right margin. */
  right(text: string, y: number, size: number, weight: Weight, fill: string): void {
    const width = widthOf(this.typeface, text, weight, size);
    this.line(text, PICTURE_WIDTH - LEFT - width, y, size, weight, fill);
  }

  /** Lines from `y` down; gives the base line after the last. */
  block(text: string, y: number, size: number, most: number, fill: string): number {
    const lines = balancedLines(text, INNER, most, (part) => widthOf(this.typeface, part, 400, size));
    lines.forEach((line, at) => {
      this.line(line, LEFT, y + at * size * LEADING, size, 400, fill);
    });
    return y + lines.length * size * LEADING;
  }
}

function rectangle(left: number, top: number, width: number, height: number, fill: string): Element {
  return x("path", { d: `M${left} ${top}h${width}v${height}h${-width}z`, fill });
}

/** Square, triangle, disc, as in the badge on the pages. */
function severityShape(kind: Severity, left: number, top: number, size: number, fill: string): Element {
  const half = size / 2;
  const paths: Record<Severity, string> = {
    error: `M${left} ${top}h${size}v${size}h${-size}z`,
    warning: `M${left + half} ${top}l${half} ${size}h${-size}z`,
    information: `M${left} ${top + half}a${half} ${half} 0 1 0 ${size} 0a${half} ${half} 0 1 0 ${-size} 0z`,
  };
  return x("path", { d: paths[kind], fill });
}
