/** By the code of an entry, the places of its steps that are ticked off, counted from 0. */
export type KeptTicks = Readonly<Record<string, readonly number[]>>;

/** A code as any catalog may have it. */
const CODE = /^[A-Z][A-Z0-9]{2,19}$/;

/** Reads what a tab has kept of ticked steps; whatever is not as it should be is left out. Never throws. */
export function parseTicks(kept: string | null): KeptTicks {
  let json: unknown;
  try {
    json = JSON.parse(kept ?? "{}");
  } catch {
    return {};
  }
  if (typeof json !== "object" || json === null) return {};
  return Object.fromEntries(
    Object.entries(json).flatMap(([code, places]: [string, unknown]) =>
      CODE.test(code) && Array.isArray(places)
        ? [[code, places.filter((place: unknown) => Number.isInteger(place))]]
        : [],
    ),
  );
}
