/** The hatching of each place in the stack, drawn on its colour: places differ without colour, too. */
const HATCHES = [
  "",
  "M-1 9L9 -1M-1 1L1 -1M7 9L9 7",
  "M0 4H8",
  "M-1 -1L9 9M-1 7L1 9M7 -1L9 1",
  "M4 0V8",
  "M0 4H8M4 0V8",
  "M2 2h2v2h-2zM6 6h2v2h-2z",
] as const;

/** Patterns that an SVG picture fills its bars with: `url(#ID-0)` to `url(#ID-6)`. */
export function ChartPatterns({ id }: { id: string }) {
  return (
    <defs>
      {HATCHES.map((hatch, place) => (
        <pattern
          key={hatch}
          id={`${id}-${place}`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          className={`series-${place}`}
        >
          <rect width="8" height="8" className="hatch-ground" />
          <path d={hatch} className="hatch" />
        </pattern>
      ))}
    </defs>
  );
}
