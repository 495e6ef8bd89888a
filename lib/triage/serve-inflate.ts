import { inflateNatively } from "./gunzip";
import { blobSource } from "./log-source";

/** What the Worker that unpacks tells: that it can, some bytes (`read` of the file were taken so far), or the end. */
export type InflateAnswer =
  | { ready: true }
  | { memory: ArrayBuffer; length: number; read: number }
  | { end: "whole" | "failed" };

/** So much is handed over at a time, and so many times ahead of who reads it. */
const CHUNK = 256 * 1024;
const AHEAD = 4;

/**
 * Unpacks a gzip file and tells of it through `post`, a few chunks ahead at most. The result takes memory back once
 * its bytes were read, for the next ones. Never rejects: what is no whole gzip file ends as "failed".
 */
export function serveInflate(
  blob: Blob,
  post: (answer: InflateAnswer, memory: ArrayBuffer[]) => void,
): (memory: ArrayBuffer) => void {
  const free = Array.from({ length: AHEAD }, () => new ArrayBuffer(CHUNK));
  let wake = () => {};
  const take = async (): Promise<Uint8Array<ArrayBuffer>> => {
    for (;;) {
      const memory = free.pop();
      if (memory !== undefined) return new Uint8Array(memory);
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  const inflate = async () => {
    let bytes = await take();
    let filled = 0;
    let read = 0;
    const give = () => post({ memory: bytes.buffer, length: filled, read }, [bytes.buffer]);
    let end: "whole" | "failed" = "whole";
    try {
      const chunks = inflateNatively(blobSource("", blob), (taken) => {
        read = taken;
      });
      for await (const chunk of chunks) {
        for (let at = 0; at < chunk.length; ) {
          const some = chunk.subarray(at, at + bytes.length - filled);
          bytes.set(some, filled);
          filled += some.length;
          at += some.length;
          if (filled < bytes.length) continue;
          give();
          bytes = await take();
          filled = 0;
        }
      }
    } catch {
      end = "failed";
    }
    if (filled > 0) give();
    post({ end }, []);
  };
  void inflate();
  return (memory) => {
    free.push(memory);
    wake();
  };
}
