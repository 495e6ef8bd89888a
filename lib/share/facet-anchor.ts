/**
 * What stands in the fragment of an address for one value of a facet, `topic-proxy`: the list of all messages is
 * narrowed by it without a script.
 */
export function facetAnchor(facet: string, value: string): string {
  return `${facet}-${value}`;
}
