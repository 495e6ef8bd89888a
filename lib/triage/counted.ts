/** The same chunks; `onCount` is told before each how many bytes came, with it. */
export async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onCount: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    onCount(bytes);
    yield chunk;
  }
}
