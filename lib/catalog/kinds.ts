// Apart from the schema, because pages need these lists and not zod.

/** What the reader has to do, in one word: the first thing an entry says. */
export const ACTIONS = [
  "no-action",
  "check-client",
  "change-configuration",
  "certificate",
  "report-to-vendor",
] as const;

/** What an entry is about; a message has one or more. */
export const TOPICS = [
  "certificate",
  "key-database",
  "client-authentication",
  "ciphers-protocols",
  "pkcs11",
  "revocation",
  "renegotiation",
  "network-timeout",
  "proxy",
  "installation",
  "internal-error",
] as const;

/** How bad it is, as the last letter of a code says. */
export const SEVERITIES = ["error", "warning", "information"] as const;
