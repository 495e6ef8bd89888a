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
  /** True for a stream that can be read only once. */
  once?: boolean;
};

/** A File or Blob of the page as a source. */
export function blobSource(name: string, blob: Blob, encoding?: Encoding): LogSource {
  return { name, size: blob.size, encoding, open: () => streamChunks(blob.stream()) };
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
