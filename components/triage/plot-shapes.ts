import type { ChartData } from "#lib/triage/chart-data";

/** Where a plot's bars stand, in pixels; `most` lines are as high as the frame. */
export type PlotFrame = { left: number; top: number; width: number; height: number; most: number };

type Bar = { x: number; y: number; width: number; height: number };

/** The bars of each series, one series on top of the other; bars without lines are left out. */
export function stackBars(
  { series, length }: ChartData,
  { left, top, width, height, most }: PlotFrame,
): Bar[][] {
  const bottoms = new Array<number>(length).fill(0);
  const step = width / length;
  const gap = step > 5 ? 1.5 : 0;
  return series.map(({ counts }) =>
    counts.flatMap((count, bar) => {
      if (count === 0) return [];
      const below = bottoms[bar] ?? 0;
      bottoms[bar] = below + count;
      // Nothing that happened is too small to be seen.
      const tall = Math.max(1, (count / most) * height);
      const y = top + height - (below / most) * height - tall;
      return [{ x: left + bar * step + gap / 2, y, width: step - gap, height: tall }];
    }),
  );
}

/** Bars as one path. */
export function barPath(bars: readonly Bar[]): string {
  const round = (value: number) => Math.round(value * 100) / 100;
  return bars
    .map(
      ({ x, y, width, height }) =>
        `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${-round(width)}z`,
    )
    .join("");
}

const LABEL_HEIGHT = 14;
const LETTER_WIDTH = 7;

/** Names for those series that have a bar with room for one, at that bar; names never overlap. */
export function placeLabels(
  stacks: readonly (readonly Bar[])[],
  names: readonly string[],
  frame: PlotFrame,
): { name: string; x: number; y: number }[] {
  const placed: { name: string; x: number; y: number; half: number }[] = [];
  for (const [place, bars] of stacks.entries()) {
    const name = names[place] ?? "";
    const half = (name.length * LETTER_WIDTH) / 2;
    const tallest = [...bars].sort((a, b) => b.height - a.height);
    for (const bar of tallest.slice(0, 12)) {
      if (bar.height < LABEL_HEIGHT) break;
      const centre = bar.x + bar.width / 2;
      const x = Math.max(frame.left + half, Math.min(centre, frame.left + frame.width - half));
      const y = bar.y + bar.height / 2 + 4;
      const isFree = placed.every(
        (other) => Math.abs(other.x - x) > other.half + half + 4 || Math.abs(other.y - y) > LABEL_HEIGHT,
      );
      if (!isFree) continue;
      placed.push({ name, x, y, half });
      break;
    }
  }
  return placed;
}
