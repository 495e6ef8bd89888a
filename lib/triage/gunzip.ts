import { Gunzip } from "fflate";
import { counted } from "./counted";
import { type LogSource, streamChunks } from "./log-source";

/** How a gzip file ended: `limit` where it unpacks to more than is plausible. */
export type GzipEnd = "whole" | "truncated" | "damaged" | "trailing" | "limit";

/**
 * Reading stops where a file has given more than `bytes` and each of its own bytes more than `ratio`. Gzip goes
 * up to 1032; repetitive logs reach 100. Memory is bounded in any case, this is about time.
 */
export type GzipLimit = { bytes: number; ratio: number };
export const GZIP_LIMIT: GzipLimit = { bytes: 1024 ** 3, ratio: 250 };

/** A small input at a time, since all of its output may be there at once: 16 KiB give up to 16 MiB. */
const PIECE = 64 * 1024;

/** No member is shorter: a header of ten bytes, two for nothing at all, a checksum and the length. */
const SHORTEST_MEMBER = 20;

/** True where bytes begin as a gzip file does, even one that was cut short within its first bytes. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && (head[2] ?? 8) === 8;
}

/**
 * Unpacks a gzip file of one or several members. The platform's decompressor goes first; where it stops (it
 * knows one member only, and drops what it had of a truncated file), the file is read again with fflate and what
 * was given already is left out. `onEnd` is told how the file ended, after the last chunk.
 * A source that can be read only `once` ends there. `onRead` is told how many bytes of the file were taken.
 */
export async function* gunzip(
  source: LogSource,
  onRead: (bytes: number) => void,
  onEnd: (end: GzipEnd) => void,
  limit: GzipLimit = GZIP_LIMIT,
): AsyncGenerator<Uint8Array> {
  let given = 0;
  let taken = 0;
  const noteTaken = (bytes: number) => {
    if (bytes <= taken) return;
    taken = bytes;
    onRead(taken);
  };
  const isOver = () => given > limit.bytes && given > taken * limit.ratio;
  let nativeFailed = false;
  if (typeof DecompressionStream === "function") {
    const chunks = (await source.inflate?.(noteTaken)) ?? inflateNatively(source, noteTaken);
    for (;;) {
      const next = await chunks.next().catch(() => "failed" as const);
      if (next === "failed") {
        nativeFailed = true;
        break;
      }
      if (next.done) return onEnd("whole");
      given += next.value.length;
      yield next.value;
      if (isOver()) {
        await chunks.return(undefined);
        return onEnd("limit");
      }
    }
  }
  if (nativeFailed && source.once) return onEnd("truncated");
  let skip = given;
  const inflate = new Inflater();
  for await (const piece of counted(inPieces(source.open()), noteTaken)) {
    for (const chunk of inflate.push(piece)) {
      const fresh = chunk.subarray(Math.min(skip, chunk.length));
      skip -= chunk.length - fresh.length;
      if (fresh.length === 0) continue;
      given += fresh.length;
      yield fresh;
      if (isOver()) return onEnd("limit");
    }
    if (inflate.failure !== undefined) break;
  }
  const end = inflate.end();
  // The platform checks sums, which fflate does not.
  onEnd(end === "whole" && nativeFailed && inflate.members === 1 ? "damaged" : end);
}

/**
 * The bytes of a gzip file, unpacked by the platform; `onRead` is told how many bytes of the file were taken. Throws
 * where it is not one whole member.
 */
export function inflateNatively(
  source: Pick<LogSource, "open">,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  return decompress(counted(inPieces(source.open()), onRead));
}

async function* inPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE);
  }
}

async function* decompress(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  const compressed = new ReadableStream<BufferSource>(
    {
      async pull(controller) {
        const next = await iterator.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value.slice());
      },
      async cancel() {
        await iterator.return?.(undefined);
      },
    },
    { highWaterMark: 1 },
  );
  yield* streamChunks(compressed.pipeThrough(new DecompressionStream("gzip")));
}

/** fflate's code for bytes that are no gzip header. */
const INVALID_HEADER = 6;

class Inflater {
  members = 1;
  failure: unknown;
  #out: Uint8Array[] = [];
  /** Bytes of the file, and the last four of them as a number: of a whole member, how much it unpacks to. */
  #taken = 0;
  #lastFour = 0;
  /** Bytes that the last member gave. */
  #given = 0;
  readonly #gunzip = new Gunzip((chunk) => {
    this.#given += chunk.length;
    if (chunk.length > 0) this.#out.push(chunk);
  });

  constructor() {
    this.#gunzip.onmember = () => {
      this.members += 1;
      this.#given = 0;
    };
  }

  push(piece: Uint8Array): Uint8Array[] {
    this.#taken += piece.length;
    for (const byte of piece.subarray(-4)) this.#lastFour = (this.#lastFour >>> 8) | (byte << 24);
    try {
      this.#gunzip.push(piece);
    } catch (error) {
      this.failure = error;
    }
    return this.#take();
  }

  end(): GzipEnd {
    if (this.failure !== undefined) {
      const code = this.failure instanceof Error && "code" in this.failure ? this.failure.code : undefined;
      return code === INVALID_HEADER ? "trailing" : "damaged";
    }
    try {
      this.#gunzip.push(new Uint8Array(0), true);
    } catch {
      // Whatever is missing at the end reads as zeros, which may look like any other mistake.
      return "truncated";
    }
    const isWhole = this.#taken >= SHORTEST_MEMBER && (this.#given | 0) === this.#lastFour;
    return isWhole ? "whole" : "truncated";
  }

  #take(): Uint8Array[] {
    const out = this.#out;
    this.#out = [];
    return out;
  }
}
