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
