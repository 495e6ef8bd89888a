/** A row of flight data, React's format for a rendered tree. */
export type FlightRow = {
  /** `raw` rows are counted in bytes and must stay as they are; of `json` rows the text may change. */
  kind: "json" | "raw";
  /** The whole row, with its number and its end. */
  text: string;
};

const NEWLINE = 10;
/** A long text: its number in hexadecimal, `T`, its length in bytes in hexadecimal, a comma. */
const TEXT_ROW = /^[0-9a-f]*:T([0-9a-f]+),/;
/** Kinds of binary rows, which no page of ours has: typed arrays and streams of bytes. */
const BINARY_ROW = /^[0-9a-f]*:[AOoUSsLlGgMmVb][0-9a-f]+,/;
const LONGEST_START = 40;

/**
 * Takes flight data apart into its rows. Together their texts are the data again. Throws for rows that no page
 * of ours has, because nobody would know where they end.
 */
export function flightRows(flight: string): FlightRow[] {
  const bytes = new TextEncoder().encode(flight);
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const rows: FlightRow[] = [];
  let at = 0;
  while (at < bytes.length) {
    const start = new TextDecoder().decode(bytes.subarray(at, at + LONGEST_START));
    const long = TEXT_ROW.exec(start);
    if (BINARY_ROW.test(start)) throw new Error(`A binary row in flight data: ${start}`);
    const newline = bytes.indexOf(NEWLINE, at);
    let end = newline < 0 ? bytes.length : newline + 1;
    if (long !== null) end = at + long[0].length + Number.parseInt(long[1] ?? "", 16);
    if (end > bytes.length) throw new Error(`A row of flight data is cut off: ${start}`);
    rows.push({ kind: long === null ? "json" : "raw", text: decoder.decode(bytes.subarray(at, end)) });
    at = end;
  }
  return rows;
}
