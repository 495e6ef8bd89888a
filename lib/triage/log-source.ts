import type { Encoding } from "./detect-encoding";

/** A log file to read: in the page a File, on the command line a path or standard input. */
export type LogSource = {
  name: string;
  /** Bytes, where known. */
  size?: number | undefined;
  /** The encoding to read it in; found out where nothing is said. */
  encoding?: Encoding | undefined;
  /** Starts reading from the beginning; again on each call, unless `once`. */
  open(): AsyncIterable<Uint8Array>;
  /**
   * Unpacks it as gzip on another thread, where there is one: chunks are good until the next is asked for. Throws
   * where it is not one whole member, after all that could be unpacked. `onRead`: bytes of the file taken so far.
   */
  inflate?:
    | ((onRead: (bytes: number) => void) => Promise<AsyncGenerator<Uint8Array> | undefined>)
    | undefined;
  /** True for a stream that can be read only once. */
  once?: boolean;
};

/** A File or Blob of the page as a source. */
export function blobSource(name: string, blob: Blob, encoding?: Encoding): LogSource {
  return { name, size: blob.size, encoding, open: () => blobChunks(blob.stream()) };
}

/** How much is read at a time. */
const CHUNK = 256 * 1024;
/** So many bytes at the beginning keep buffers of their own: they are looked at twice (see `decodeLog`). */
const FRESH = 128 * 1024;

/**
 * The chunks of a stream of bytes, in one and the same memory where the browser can do that: each is good until the
 * next is asked for, and nothing piles up for the garbage collector.
 */
async function* blobChunks(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = byteReader(stream);
  if (reader === undefined) {
    yield* streamChunks(stream);
    return;
  }
  let ended = false;
  try {
    let given = 0;
    let memory = new ArrayBuffer(CHUNK);
    for (;;) {
      const { done, value } = await reader.read(new Uint8Array(memory));
      ended = done;
      if (done || value === undefined) return;
      given += value.length;
      yield value;
      memory = given < FRESH ? new ArrayBuffer(CHUNK) : value.buffer;
    }
  } finally {
    if (!ended) await reader.cancel().catch(() => undefined);
  }
}

/** A reader that fills memory of ours; nothing where the stream is none of bytes. */
function byteReader(stream: ReadableStream<Uint8Array>): ReadableStreamBYOBReader | undefined {
  try {
    return stream.getReader({ mode: "byob" });
  } catch {
    return undefined;
  }
}

/** The chunks of a stream; where the reader stops early, the stream is cancelled. Not every browser has this built in. */
export async function* streamChunks(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      ended = done;
      if (done) return;
      yield value;
    }
  } finally {
    if (!ended) await reader.cancel().catch(() => undefined);
  }
}
