/** The same bytes one, two and four at a time, from the beginning of the buffer that they lie in. */
export class ByteViews {
  readonly bytes: Uint8Array;
  readonly pairs: Uint16Array;
  readonly words: Int32Array;

  constructor(buffer: ArrayBufferLike) {
    this.bytes = new Uint8Array(buffer);
    this.pairs = new Uint16Array(buffer, 0, buffer.byteLength >> 1);
    this.words = new Int32Array(buffer, 0, buffer.byteLength >> 2);
  }
}

/** The views of a chunk's buffer, which has at least eight bytes then, and where the chunk begins in it. */
export function viewsOf(chunk: Uint8Array): { views: ByteViews; from: number } {
  if (chunk.buffer.byteLength >= 8) return { views: new ByteViews(chunk.buffer), from: chunk.byteOffset };
  const padded = new Uint8Array(8);
  padded.set(chunk);
  return { views: new ByteViews(padded.buffer), from: 0 };
}
