/** What was pasted, the codes it holds in order, those it may as well be, and values that must come out. */
export type FieldCase = {
  name: string;
  input: string;
  codes: readonly string[];
  ambiguous?: readonly string[];
  values?: Readonly<Record<string, string>>;
};

/** Hard line breaks at so many columns, Japanese characters two wide, as a terminal's copy gives them. */
export function wrapColumns(text: string, columns: number): string {
  let out = "";
  let width = 0;
  for (const char of text) {
    const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/.test(
      char,
    );
    if (width + (wide ? 2 : 1) > columns) {
      out += "\n";
      width = 0;
    }
    out += char;
    width += wide ? 2 : 1;
  }
  return out;
}

/** What httpd 2.2 and 2.4 write before a message, and IHS behind it. */
export const OLD = "[Tue Jun 09 10:20:30 2015] [crit] [client 192.0.2.7] [1a2b3c] [4242] ";
export const NEW =
  "[Tue Jun 09 10:20:30.123456 2025] [ibm_ssl:error] [pid 4242:tid 1399] [client 192.0.2.7:50123] ";
export const TAIL = " [192.0.2.7:50123 -> 192.0.2.80:443] [10:20:30.000123] 0ms";
