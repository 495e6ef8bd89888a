/**
 * A time as `formatLoggedTime` writes it, for reading: `2015-06-09 10:20:00`; without its date where `beside` has
 * the same one. A time that stands in the log in another way stays as it is. The year 2000 stands for none: see `logged-time.ts`.
 */
export function showTime(text: string, beside?: string): string {
  const [, date, clock] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)$/.exec(text) ?? [];
  if (date === undefined || clock === undefined) return text;
  if (beside?.startsWith(`${date}T`)) return clock;
  return `${date.startsWith("2000-") ? date.slice(5) : date} ${clock}`;
}
