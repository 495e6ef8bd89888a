import { createReadStream, statSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import type { LogSource } from "./log-source";

/** How much is read at a time. */
const CHUNK = 512 * 1024;
/** So many chunks at the beginning keep buffers of their own. */
const FRESH = 2;

/**
 * A file, pipe or device by its path as a source; nothing where there is none, or where it is a folder. A file is
 * read ahead by one chunk, so that the disk and the scanner work at the same time.
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
 * A file's bytes in chunks. Past the beginning, which is looked at twice, chunks take turns in two buffers: each
 * is good until the next is asked for, and nothing is left for the garbage collector.
 */
async function* readFile(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  const buffers = [new Uint8Array(CHUNK), new Uint8Array(CHUNK)] as const;
  const read = (turn: number, position: number) => {
    const shared = turn % 2 === 0 ? buffers[0] : buffers[1];
    const chunk = readInto(file, turn < FRESH ? new Uint8Array(CHUNK) : shared, position);
    // Whoever stops early does not wait for it; else a failure is thrown where the chunk is asked for.
    chunk.catch(() => undefined);
    return chunk;
  };
  let ahead = read(0, 0);
  try {
    let position = 0;
    for (let turn = 1; ; turn += 1) {
      const chunk = await ahead;
      if (chunk.length === 0) return;
      position += chunk.length;
      ahead = read(turn, position);
      yield chunk;
    }
  } finally {
    await ahead.catch(() => undefined);
    await file.close();
  }
}

async function readInto(file: FileHandle, buffer: Uint8Array, position: number): Promise<Uint8Array> {
  const { bytesRead } = await file.read(buffer, 0, buffer.length, position);
  return buffer.subarray(0, bytesRead);
}

/** The bytes of a stream, such as standard input. */
export async function* bytesOf(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    if (chunk instanceof Uint8Array) yield chunk;
    else yield new TextEncoder().encode(String(chunk));
  }
}
