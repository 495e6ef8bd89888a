/** The codes of an address, `?code=SSL0227E,SSL0222W`; what is not among `known` is left out. */
export function codesInAddress(search: string, known: ReadonlySet<string>): string[] {
  const codes = new URLSearchParams(search).getAll("code").flatMap((value) => value.split(","));
  return [...new Set(codes)].filter((code) => known.has(code));
}

/** The query of an address that holds these codes; empty for none. */
export function formatCodes(codes: readonly string[]): string {
  return codes.length === 0 ? "" : `?code=${codes.map(encodeURIComponent).join(",")}`;
}
