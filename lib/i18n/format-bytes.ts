import type { Locale } from "./locale";

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** A number of bytes as a reader takes it in: `1,234` → `1.2 kB`; decimal units, one digit behind the point. */
export function formatBytes(bytes: number, locale: Locale): string {
  const step = Math.min(UNITS.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const unit = UNITS[step] ?? "byte";
  return (bytes / 1000 ** step).toLocaleString(locale, {
    style: "unit",
    unit,
    // "byte" has no short form: browsers would write "20 byte", in Japanese, too.
    unitDisplay: step === 0 ? "long" : "short",
    maximumFractionDigits: step === 0 ? 0 : 1,
  });
}
