/** Encodings a log is read in, by the names of the Encoding standard. */
export const ENCODINGS = ["utf-8", "shift_jis", "euc-jp", "utf-16le", "utf-16be"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** How much of a file's beginning is looked at. */
export const HEAD_BYTES = 64 * 1024;

/**
 * A log that was emptied while a server still wrote to it begins with nothing but zero bytes, up to where the server
 * goes on: so many in a row are such a hole, and say nothing about the rest. Programs and pictures have shorter ones.
 */
const LEAST_HOLE = 4096;

/**
 * Of compressed or random bytes, one of ten is a control character that stands in no text. A log may have some, where
 * a server writes down what a client sent: so many, and so large a share.
 */
const FEW_CONTROLS = 4;
const MOST_CONTROLS = 0.04;
/** 1 for control characters but for blanks, ends of lines and of pages, what erases, and what begins a colour. */
const IS_CONTROL = Uint8Array.from({ length: 256 }, (_, byte) =>
  (byte > 0 && byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b) || byte === 0x7f ? 1 : 0,
);

/**
 * What a file's beginning looks like: by its byte order mark, by where its zero bytes stand (UTF-16 without
 * one), else by which encoding its bytes make sense in. `not-text` where zero bytes or control characters stand as in
 * no text.
 */
export function detectEncoding(head: Uint8Array): { encoding: Encoding; bom: number } | "not-text" {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: "utf-8", bom: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: "utf-16le", bom: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: "utf-16be", bom: 2 };
  const zeros = [0, 0];
  let controls = 0;
  let hole = 0;
  let inHoles = 0;
  for (let at = 0; at <= head.length; at += 1) {
    if (head[at] === 0) {
      hole += 1;
      continue;
    }
    if (hole >= LEAST_HOLE) inHoles += hole;
    else for (let back = at - hole; back < at; back += 1) zeros[back & 1] = (zeros[back & 1] ?? 0) + 1;
    hole = 0;
    controls += IS_CONTROL[head[at] ?? 0] ?? 0;
  }
  const [even = 0, odd = 0] = zeros;
  // ASCII in UTF-16 has a zero in every pair; Japanese beside it has fewer.
  const pairs = Math.max(1, (head.length - inHoles) >> 1);
  if (odd > pairs * 0.2 && even < pairs * 0.02) return { encoding: "utf-16le", bom: 0 };
  if (even > pairs * 0.2 && odd < pairs * 0.02) return { encoding: "utf-16be", bom: 0 };
  if (even + odd > (head.length - inHoles) * 0.1) return "not-text";
  if (controls > Math.max(FEW_CONTROLS, head.length * MOST_CONTROLS)) return "not-text";
  return { encoding: guessEncoding(head), bom: 0 };
}

/**
 * UTF-8, Shift_JIS or EUC-JP, whichever the bytes are without a mistake (a character cut at the end is none).
 * Where both of the Japanese ones fit, the one with more kana and fewer half-width kana; UTF-8 where none does.
 */
export function guessEncoding(bytes: Uint8Array): Encoding {
  if (decodeStrictly("utf-8", bytes) !== undefined) return "utf-8";
  const scored = (["shift_jis", "euc-jp"] as const)
    .map((encoding) => ({ encoding, text: decodeStrictly(encoding, bytes) }))
    .flatMap(({ encoding, text }) => (text === undefined ? [] : [{ encoding, score: japaneseScore(text) }]))
    .sort((a, b) => b.score - a.score);
  return scored[0]?.encoding ?? "utf-8";
}

function decodeStrictly(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

function japaneseScore(text: string): number {
  const usual = text.match(/[\u3001-\u30FF\u4E00-\u9FFF]/g)?.length ?? 0;
  const kana = text.match(/[\u3041-\u3096\u30A1-\u30FC]/g)?.length ?? 0;
  const odd = text.match(/[\uFF61-\uFF9F\uE000-\uF8FF\u0080-\u009F]/g)?.length ?? 0;
  return (usual + kana - 2 * odd) / Math.max(1, text.length);
}
