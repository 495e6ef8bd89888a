/** The search query of an address, from its `?q=`; empty where there is none. */
export function queryOf(search: string): string {
  return new URLSearchParams(search).get("q") ?? "";
}
