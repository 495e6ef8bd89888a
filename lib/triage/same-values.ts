import type { ReportMessage } from "./report";

/** Those holes that held one and the same value on all lines of a message, for the address of its entry. */
export function sameValues({
  values,
  count,
}: Pick<ReportMessage, "values" | "count">): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, { top }]) => {
      const [first] = top;
      return first !== undefined && first.count === count ? [[name, first.value]] : [];
    }),
  );
}
