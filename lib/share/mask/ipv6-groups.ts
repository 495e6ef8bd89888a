/**
 * Reads an IPv6 address (RFC 4291, section 2.2) into its eight groups, each a number in hexadecimal without zeros in
 * front. Nothing for what is none, and for `::` alone, which names no machine.
 */
export function ipv6Groups(address: string): string[] | undefined {
  const text = withoutIpv4(address);
  if (text === undefined || text === "::") return undefined;
  const halves = text.split("::");
  if (halves.length > 2) return undefined;
  const [front = [], back = []] = halves.map((half) => (half === "" ? [] : half.split(":")));
  const missing = 8 - front.length - back.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const groups = [...front, ...Array.from({ length: missing }, () => "0"), ...back];
  if (!groups.every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group))) return undefined;
  return groups.map((group) => Number.parseInt(group, 16).toString(16));
}

/** Turns an IPv4 address at the end into two groups: `::ffff:192.0.2.7` → `::ffff:c000:207`. */
function withoutIpv4(address: string): string | undefined {
  if (!address.includes(".")) return address;
  const at = address.lastIndexOf(":") + 1;
  const parts = address.slice(at).split(".");
  if (at === 0 || parts.length !== 4) return undefined;
  if (!parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255)) return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = parts.map(Number);
  return `${address.slice(0, at)}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
}

/** The IPv4 address in the eight groups of `::ffff:192.0.2.7` (RFC 4291, section 2.5.5.2): it is the same machine. */
export function mappedIpv4(groups: readonly string[]): string | undefined {
  if (groups.slice(0, 6).join(":") !== "0:0:0:0:0:ffff") return undefined;
  return groups
    .slice(6)
    .map((group) => Number.parseInt(group, 16))
    .flatMap((group) => [group >> 8, group & 0xff])
    .join(".");
}
