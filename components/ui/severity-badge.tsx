import type { Severity } from "#lib/catalog/schema";

/** A severity by word, shape and colour, so that none of the three is needed alone. */
export function SeverityBadge({ severity, label }: { severity: Severity; label: string }) {
  return <span className={`severity severity-${severity}`}>{label}</span>;
}
