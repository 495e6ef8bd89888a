import { isMaskToken } from "./mask-kind";

/** Words that stand behind `host`, `server` or `user` and name none. */
const WORDS: ReadonlySet<string> = new Set(
  "a an and any all agent alias are as at authentication be but by certificate client closed configuration connection default denied did directive disabled does enabled error failed false for from had handshake has have id in info invalid is it key level localhost log login lookup missing must my name names no none not null of off on or password port refused reset root-ca said server set ssl the this timeout tls to true undefined unknown unreachable up user using value version warn was were will with yes your".split(
    " ",
  ),
);

/** The shape of a message code, of whichever component: `SSL0222W`, `AH02032`, `GSK_ERROR_BAD_CERT`. */
const CODE = /^(?:[A-Z]{2,9}\d{3,6}[A-Z]?|GSK[A-Z_]*)$/;
/** `SSLv3`, `TLSv1.2`, `TLS_RSA_WITH_AES_128_CBC_SHA`, `ECDHE-RSA-AES128-SHA`, `SHA256`: a digit makes no name of it. */
const PROTOCOL =
  /^(?:(?:SSL|TLS)(?:[_-]?v?\d[\d._]*|_[A-Z\d_]+)|(?:(?:EC)?DHE?|AES|SHA|RC[24]|MD5|3?DES|RSA)[-_]?\d*(?:-[A-Z\d-]+)?)$/i;
const HIDDEN_ALREADY = /^[x*?.:_-]+$/i;

/** True for what stands in the place of a host's or user's name and is none: a word, a number, a code, a protocol or cipher, a token. */
export function isNoName(text: string): boolean {
  return (
    WORDS.has(text.toLowerCase()) ||
    /^[\d.:]*$/.test(text) ||
    CODE.test(text) ||
    PROTOCOL.test(text) ||
    HIDDEN_ALREADY.test(text) ||
    isMaskToken(text)
  );
}
