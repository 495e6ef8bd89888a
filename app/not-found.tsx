/** Nothing: an address without a page gets `global-not-found.tsx`. In place of Next's own, which every page would load. */
export default function NotFound() {
  return null;
}
