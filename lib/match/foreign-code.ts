/** Long enough, with a letter for how serious it is or at least four digits: `CWPKI0022E`, `DTCSSL022E`, `ORA-28860`. */
const CODE = /^[A-Z]{2,10}[-_]?(?:\d{4,6}[A-Z]?|\d{2,6}[ACDEISTW])$/;
/** What looks so and numbers no message: names of algorithms and protocols, a change of the vendor. */
const NO_CODE =
  /^(?:(?:SHA|AES|UTF|TLSV?|SSLV?|RSA|DSA|MD|DES|RC|DH|MODP|PKCS|RFC|CVE|HTTP|IPV|PORT|PID)[-_]?\d|P[A-Z]\d{5}$)/;
const WORD = /[A-Z0-9]+(?:[-_][A-Z0-9]+)*/g;

/** Words that look like message numbers of other products, in capitals, each once. */
export function foreignCodes(words: string): string[] {
  const found = words.normalize("NFKC").toUpperCase().match(WORD) ?? [];
  return [...new Set(found.filter((word) => CODE.test(word) && !NO_CODE.test(word)))];
}
