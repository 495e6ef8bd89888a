import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { AsideInflater, type InflateOrder } from "./aside-inflater";
import { type DecodedFile, decodeLog } from "./decode";
import { blobSource } from "./log-source";
import { serveInflate } from "./serve-inflate";

/** Node can't clone a Blob by `structuredClone`; it has no state to share. */
function isFile(order: InflateOrder): boolean {
  return typeof order === "object" && "inflate" in order;
}

/** A Worker in this thread: what is told and answered is handed over as between threads. */
class LocalWorker extends EventTarget {
  isTerminated = false;
  #giveBack: ((memory: ArrayBuffer) => void) | undefined;

  postMessage(order: InflateOrder, transfer: ArrayBuffer[]): void {
    const told = isFile(order) ? order : structuredClone(order, { transfer });
    queueMicrotask(() => this.#obey(told));
  }

  terminate(): void {
    this.isTerminated = true;
  }

  #obey(order: InflateOrder): void {
    if (order === "hello") this.#answer({ ready: true });
    else if ("memory" in order) this.#giveBack?.(order.memory);
    else this.#giveBack = serveInflate(order.inflate, (answer, memory) => this.#answer(answer, memory));
  }

  #answer(answer: unknown, transfer: ArrayBuffer[] = []): void {
    if (this.isTerminated) return;
    this.dispatchEvent(new MessageEvent("message", { data: structuredClone(answer, { transfer }) }));
  }
}

async function openInflater(): Promise<{ inflater: AsideInflater; worker: LocalWorker }> {
  const worker = new LocalWorker();
  // @ts-expect-error: only what is used of a Worker is there
  const inflater = new AsideInflater(() => worker);
  await new Promise((resolve) => setImmediate(resolve));
  return { inflater, worker };
}

async function unpack(inflater: AsideInflater, file: Blob): Promise<{ text: string; file: DecodedFile }> {
  const state: DecodedFile = { encoding: "utf-8", gzip: false, stored: 0, bytes: 0, end: "whole" };
  const source = {
    ...blobSource("x.gz", file),
    inflate: (onRead: (bytes: number) => void) => inflater.open(file, onRead),
  };
  const parts: string[] = [];
  // Chunks are only good until the next is asked for.
  for await (const chunk of decodeLog(source, state)) parts.push(Buffer.from(chunk).toString("latin1"));
  return { text: parts.join(""), file: state };
}

const LINE = "[error] SSL0208E: SSL Handshake Failed, Certificate validation error.\n";

test("files of one or several members are unpacked whole, one after the other", async () => {
  const { inflater } = await openInflater();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 30_000 }), { minLength: 1, maxLength: 3 }),
      async (members) => {
        const file = new Blob(members.map((lines) => gzipSync(LINE.repeat(lines))));
        const unpacked = await unpack(inflater, file);
        expect(unpacked.text).toBe(LINE.repeat(members.reduce((sum, lines) => sum + lines, 0)));
        expect(unpacked.file).toMatchObject({ gzip: true, end: "whole", stored: file.size });
      },
    ),
    { numRuns: 12 },
  );
});

test("of a file that breaks off, all there is comes, and it is said", async () => {
  const { inflater } = await openInflater();
  const whole = gzipSync(LINE.repeat(20_000));
  const { text, file } = await unpack(inflater, new Blob([whole.subarray(0, whole.length / 2)]));
  expect(file.end).toBe("truncated");
  expect(text.length).toBeGreaterThan(LINE.length * 1_000);
  expect(LINE.repeat(20_000).startsWith(text)).toBe(true);
});

test("who stops early ends the Worker, and files are unpacked without it from then on", async () => {
  const { inflater, worker } = await openInflater();
  const file = new Blob([gzipSync(LINE.repeat(30_000))]);
  const chunks = await inflater.open(file, () => undefined);
  await chunks?.next();
  await chunks?.return(undefined);
  expect(worker.isTerminated).toBe(true);
  expect(await inflater.open(file, () => undefined)).toBeUndefined();
  expect((await unpack(inflater, file)).text).toBe(LINE.repeat(30_000));
});

test("a file waits for a Worker that is just starting", async () => {
  const worker = new LocalWorker();
  // @ts-expect-error: only what is used of a Worker is there
  const inflater = new AsideInflater(() => worker);
  expect(await inflater.open(new Blob([gzipSync(LINE)]), () => undefined)).toBeDefined();
});

test("a Worker that fails, stays silent or can't be had is not waited for", async () => {
  const silent = new EventTarget();
  const failing = new EventTarget();
  Object.assign(silent, { postMessage: () => undefined });
  Object.assign(failing, {
    postMessage: () => queueMicrotask(() => failing.dispatchEvent(new Event("error"))),
  });
  const refuse = () => {
    throw new Error("no Worker");
  };
  // @ts-expect-error: only what is used of a Worker is there
  const starts: (() => Worker)[] = [() => silent, () => failing, refuse];
  for (const start of starts) {
    expect(await new AsideInflater(start, 1).open(new Blob([]), () => undefined)).toBeUndefined();
  }
});
