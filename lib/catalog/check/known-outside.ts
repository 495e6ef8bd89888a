/**
 * Codes of the same prefix that exist outside the catalogs and that prose may name. From the vendor's
 * documentation: initialisation (SSL0139W), I/O (SSL0405E, SSL0409I), session cache (SSL0600E-SSL0603E), and
 * SSL00286I, which is printed with five digits (APAR PH31169).
 */
export const KNOWN_OUTSIDE: ReadonlySet<string> = new Set([
  "SSL00286I",
  "SSL0139W",
  "SSL0405E",
  "SSL0409I",
  "SSL0600E",
  "SSL0601E",
  "SSL0602E",
  "SSL0603E",
]);
