import { z } from "zod";

/** What the building of an index gave. Bytes are of the index alone. */
export const built = z.object({
  name: z.string(),
  setup: z.string(),
  buildMs: z.number(),
  bytes: z.number(),
  brotli: z.number(),
});
export type Built = z.infer<typeof built>;

/** What asking gave, in a process that loads the index and does nothing else. */
export const asked = z.object({
  /** From the files of the index to the first answer. */
  loadMs: z.number(),
  /** Memory that is in use after loading and was not before, garbage collected. */
  heapBytes: z.number(),
  /** How many of the queries were asked before the time was over. */
  queries: z.number(),
  of: z.number(),
  recall1: z.number(),
  recall5: z.number(),
  mrr: z.number(),
  silent: z.number(),
  p50: z.number(),
  p99: z.number(),
  /** How much of a processor the process had while it answered; well below 1 on a machine busy with other things. */
  cpuShare: z.number(),
});
export type Asked = z.infer<typeof asked>;
