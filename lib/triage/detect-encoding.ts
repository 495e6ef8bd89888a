/** Encodings a log is read in, by the names of the Encoding standard. */
export const ENCODINGS = ["utf-8", "shift_jis", "euc-jp", "utf-16le", "utf-16be"] as const;
export type Encoding = (typeof ENCODINGS)[number];
