import { closeSync, createReadStream, openSync, readSync, statSync } from "node:fs";
import type { LogSource } from "./log-source";

/** How much is read at a time. */
const CHUNK = 256 * 1024;
/** So many chunks at the beginning keep buffers of their own. */
const FRESH = 2;

/**
 * A file, pipe or device by its path as a source; nothing where there is none, or where it is a folder.
 */
export function fileSource(path: string): LogSource | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined || stats.isDirectory()) return undefined;
  return {
    name: path,
    size: stats.isFile() ? stats.size : undefined,
    once: !stats.isFile(),
    open: () => (stats.isFile() ? readFile(path) : bytesOf(createReadStream(path))),
  };
}

/**
 * A file's bytes in chunks. Past the beginning, which is looked at twice, all chunks lie in one buffer: each is
 * good until the next is asked for, nothing is left for the garbage collector, and what was just read is still in
 * the processor's cache. Reads wait for the disk: the system reads ahead, and handing each chunk from thread to
 * thread took longer than reading it.
 */
async function* readFile(path: string): AsyncGenerator<Uint8Array> {
  const file = openSync(path, "r");
  try {
    const shared = new Uint8Array(CHUNK);
    for (let turn = 0; ; turn += 1) {
      const buffer = turn < FRESH ? new Uint8Array(CHUNK) : shared;
      const length = readSync(file, buffer);
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

/** The bytes of a stream, such as standard input. */
export async function* bytesOf(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    if (chunk instanceof Uint8Array) yield chunk;
    else yield new TextEncoder().encode(String(chunk));
  }
}
