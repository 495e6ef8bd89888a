import { counted } from "./counted";
import { detectEncoding, type Encoding, HEAD_BYTES } from "./detect-encoding";
import { GZIP_LIMIT, type GzipEnd, type GzipLimit, gunzip, isGzip } from "./gunzip";
import type { LogSource } from "./log-source";

/** What becomes known of a file while it is read. */
export type DecodedFile = {
  encoding: Encoding;
  gzip: boolean;
  /** Bytes of the file itself that were read, and bytes of text behind decompression. */
  stored: number;
  bytes: number;
  end: GzipEnd | "not-text";
};

/**
 * The bytes of a log, unpacked where it is gzip and transcoded to UTF-8 where it is UTF-16; Shift_JIS and EUC-JP
 * stay as they are, since codes are ASCII in them. `file` is kept up to date, and is set before the first chunk.
 */
export async function* decodeLog(
  source: LogSource,
  file: DecodedFile,
  limit: GzipLimit = GZIP_LIMIT,
): AsyncGenerator<Uint8Array> {
  const { head, chunks } = await readHead(source.open(), HEAD_BYTES);
  file.gzip = isGzip(head);
  let text: AsyncIterable<Uint8Array> = counted(chunks, (bytes) => {
    file.stored = bytes;
  });
  if (file.gzip) {
    if (source.inflate !== undefined) {
      // It reads the file by itself; what was begun here is closed, for which it has to have begun.
      await chunks.next();
      await chunks.return(undefined);
    }
    text = gunzip(
      source.inflate === undefined ? firstFrom(chunks, source) : source,
      (bytes) => {
        file.stored = bytes;
      },
      (end) => {
        file.end = end;
      },
      limit,
    );
  }
  const unpacked = await readHead(text, HEAD_BYTES);
  const found = detectEncoding(unpacked.head);
  const { encoding: chosen } = source;
  const bomOf = (encoding: Encoding) => (found !== "not-text" && found.encoding === encoding ? found.bom : 0);
  const detected = chosen === undefined ? found : { encoding: chosen, bom: bomOf(chosen) };
  if (detected === "not-text") {
    file.end = "not-text";
    await unpacked.chunks.return(undefined);
    return;
  }
  file.encoding = detected.encoding;
  const bytes = counted(unpacked.chunks, (count) => {
    file.bytes = count;
  });
  if (detected.encoding === "utf-16le" || detected.encoding === "utf-16be") {
    yield* transcode(bytes, detected.encoding);
    return;
  }
  let bom = detected.bom;
  for await (const chunk of bytes) {
    yield chunk.subarray(bom);
    bom = 0;
  }
}

async function* transcode(chunks: AsyncIterable<Uint8Array>, from: Encoding): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(from);
  const encoder = new TextEncoder();
  for await (const chunk of chunks) yield encoder.encode(decoder.decode(chunk, { stream: true }));
  const rest = decoder.decode();
  if (rest !== "") yield encoder.encode(rest);
}

/** Reads until `wanted` bytes are there, and gives them beside all chunks, the read ones included. */
async function readHead(
  source: AsyncIterable<Uint8Array>,
  wanted: number,
): Promise<{ head: Uint8Array; chunks: AsyncGenerator<Uint8Array> }> {
  const iterator = source[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  let failure: { error: unknown } | undefined;
  while (length < wanted) {
    const next = await iterator.next().catch((error: unknown) => ({ error }));
    if ("error" in next) {
      failure = next;
      break;
    }
    if (next.done) break;
    if (next.value.length === 0) continue;
    first.push(next.value);
    length += next.value.length;
  }
  const head = new Uint8Array(Math.min(length, wanted));
  let at = 0;
  for (const chunk of first) {
    head.set(chunk.subarray(0, head.length - at), at);
    at = Math.min(head.length, at + chunk.length);
  }
  return { head, chunks: replay(first, iterator, failure) };
}

async function* replay(
  first: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
  failure: { error: unknown } | undefined,
): AsyncGenerator<Uint8Array> {
  try {
    yield* first;
    // What came before a failure is read all the same.
    if (failure !== undefined) throw failure.error;
    for (;;) {
      const next = await rest.next();
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await rest.return?.(undefined);
  }
}

/** The same source, of which the beginning was read already. */
function firstFrom(chunks: AsyncIterable<Uint8Array>, source: LogSource): LogSource {
  let opened = false;
  return {
    ...source,
    open() {
      if (opened) return source.open();
      opened = true;
      return chunks;
    },
  };
}
