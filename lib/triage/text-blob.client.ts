/** Characters turned into bytes at a time, so that the page stays responsive with 50 MB of pasted text. */
const PIECE = 1 << 20;

/** Text as a Blob, UTF-8, made in pieces with turns of the page's thread between them. */
export async function textBlob(text: string): Promise<Blob> {
  const pieces: Blob[] = [];
  for (let at = 0; at < text.length; ) {
    let end = Math.min(text.length, at + PIECE);
    // A pair of surrogates is one character.
    if (end < text.length && /[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end += 1;
    pieces.push(new Blob([text.slice(at, end)]));
    at = end;
    if (at < text.length) await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return new Blob(pieces);
}
