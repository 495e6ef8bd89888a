import type { InflateAnswer } from "./serve-inflate";

/** What the Worker that unpacks is told: to say that it can, which file to unpack, or memory that it may use again. */
export type InflateOrder = "hello" | { inflate: Blob } | { memory: ArrayBuffer };

/** What comes of a file. */
type Unpacked = Exclude<InflateAnswer, { ready: true }>;

/** A Worker is up long before: its script was loaded for the Worker that reads, too. */
const PATIENCE_MS = 200;
/** So many chunks at the beginning are not given back: `decodeLog` looks at them twice. */
const FRESH = 2;

/** Unpacks gzip files in a Worker of its own, so that unpacking and reading go on at the same time. */
export class AsideInflater {
  readonly #answers: Unpacked[] = [];
  #wake = () => {};
  #worker: Worker | undefined;
  /** Whether the Worker said that it can; false where it failed, or said nothing for so long. */
  readonly #isReady: Promise<boolean>;
  #settle = (_isReady: boolean) => {};

  /**
   * `start` starts a Worker that obeys `InflateOrder`; may throw where there is none. `patience`: milliseconds that a
   * file may wait for it.
   */
  constructor(start: () => Worker, patience = PATIENCE_MS) {
    this.#isReady = new Promise((resolve) => {
      this.#settle = resolve;
      setTimeout(() => resolve(false), patience);
    });
    try {
      const worker = start();
      this.#worker = worker;
      worker.addEventListener("message", ({ data }: MessageEvent<InflateAnswer>) => this.#hear(data));
      worker.addEventListener("error", (event) => {
        // Else it would count as a failure of the Worker that started this one.
        event.preventDefault();
        this.#hear({ end: "failed" });
      });
      this.#tell("hello");
    } catch {
      this.#settle(false);
    }
  }

  /**
   * The unpacked bytes of a file; nothing where the Worker can't be had. Each chunk is good until the next is
   * asked for. Throws at the end where the file is not one whole gzip member, after all that could be unpacked.
   * `onRead` is told how many bytes of the file were taken. One file at a time; whoever stops early ends the Worker.
   */
  async open(file: Blob, onRead: (bytes: number) => void): Promise<AsyncGenerator<Uint8Array> | undefined> {
    const isReady = await this.#isReady;
    return isReady && this.#worker !== undefined ? this.#inflate(file, onRead) : undefined;
  }

  /** Ends the Worker. */
  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  async *#inflate(file: Blob, onRead: (bytes: number) => void): AsyncGenerator<Uint8Array> {
    this.#tell({ inflate: file });
    let ended = false;
    try {
      for (let turn = 0; ; turn += 1) {
        const answer = await this.#next();
        if ("end" in answer) {
          ended = true;
          if (answer.end === "whole") return;
          throw new Error("This is not one whole gzip member.");
        }
        onRead(answer.read);
        yield new Uint8Array(answer.memory, 0, answer.length);
        const memory = turn < FRESH ? new ArrayBuffer(answer.memory.byteLength) : answer.memory;
        this.#tell({ memory }, [memory]);
      }
    } finally {
      if (!ended) this.close();
    }
  }

  #hear(answer: InflateAnswer): void {
    this.#settle("ready" in answer);
    if (!("ready" in answer)) this.#answers.push(answer);
    this.#wake();
  }

  async #next(): Promise<Unpacked> {
    for (;;) {
      const answer = this.#answers.shift();
      if (answer !== undefined) return answer;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  #tell(order: InflateOrder, memory: ArrayBuffer[] = []): void {
    this.#worker?.postMessage(order, memory);
  }
}
