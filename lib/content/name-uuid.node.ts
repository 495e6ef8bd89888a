import { createHash } from "node:crypto";

/**
 * A URN of a name: a UUID (RFC 9562, version 8) of the first bits of its SHA-256. The same name has the same URN on
 * every machine and at every address.
 */
export function nameUuid(name: string): string {
  const hex = createHash("sha256").update(`kotae ${name}`).digest("hex");
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join("-")}`;
}
