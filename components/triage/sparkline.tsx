const HEIGHT = 20;

/** Counts over time as small bars; `label` says in words what they show. */
export function Sparkline({ counts, label }: { counts: readonly number[]; label: string }) {
  const most = Math.max(1, ...counts);
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${counts.length * 3} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
    >
      <title>{label}</title>
      {counts.map((count, at) => {
        const height = count === 0 ? 0 : Math.max(2, (count / most) * HEIGHT);
        // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place in time.
        return <rect key={at} x={at * 3} y={HEIGHT - height} width={2.4} height={height} />;
      })}
    </svg>
  );
}
