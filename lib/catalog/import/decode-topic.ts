import type { Problem } from "../../problem";

/** A topic as text, with what the reader of the output should know about how it was read. */
export type DecodedTopic = { text: string; notices: Problem[] };

/** Encodings tried after UTF-8, in this order; the first without an error that shows Japanese labels wins. */
const JAPANESE_ENCODINGS = ["shift_jis", "euc-jp"] as const;

/** Labels a Japanese topic can't do without; a wrong decoding has none of them. */
const LABELS = ["メッセージ", "原因", "理由", "解決策"] as const;

/** Tags that end in HTML only; holes such as `<function>` have no end. */
const HTML =
  /^\s*(?:<!doctype\s+html|<html\b|<\?xml\b)|<\/(?:p|li|dl|dt|dd|div|body|html|table|td|span|ul)>/i;

/**
 * Turns the bytes of a topic into text: UTF-8, UTF-16 with a byte order mark, or else Shift_JIS or EUC-JP
 * (which is said in a notice). `file` is the name that Problems give. HTML and unreadable bytes are Problems.
 */
export function decodeTopic(bytes: Uint8Array, file: string): DecodedTopic | Problem[] {
  const decoded = decode(bytes, file);
  if (decoded === undefined) {
    return [
      {
        where: file,
        what: "The file is neither UTF-8 nor Shift_JIS nor EUC-JP text.",
        fix: "Save the topic as a plain text file in UTF-8 and import that.",
      },
    ];
  }
  if (HTML.test(decoded.text)) {
    return [
      {
        where: file,
        what: "The file is HTML; the importer reads plain text.",
        fix: "Open the page in a browser, copy the text of the topic into a text file, and import that.",
      },
    ];
  }
  return decoded;
}

function decode(bytes: Uint8Array, file: string): DecodedTopic | undefined {
  const utf16 = utf16By(bytes);
  if (utf16 !== undefined) return asDecoded(tryDecode(bytes, utf16), utf16, file);
  const text = tryDecode(bytes, "utf-8");
  if (text !== undefined) return { text, notices: [] };
  const candidates = JAPANESE_ENCODINGS.map((encoding) => ({ encoding, text: tryDecode(bytes, encoding) }));
  const best =
    candidates.find((each) => LABELS.some((label) => each.text?.includes(label))) ??
    candidates.find((each) => each.text !== undefined);
  return best === undefined ? undefined : asDecoded(best.text, best.encoding, file);
}

function asDecoded(text: string | undefined, encoding: string, file: string): DecodedTopic | undefined {
  if (text === undefined) return undefined;
  const notice = {
    where: file,
    what: `The file is not UTF-8; it was read as ${encoding}.`,
    fix: "Look through the Japanese texts; if they are garbled, save the file as UTF-8 and import again.",
  };
  return { text, notices: [notice] };
}

function utf16By(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
