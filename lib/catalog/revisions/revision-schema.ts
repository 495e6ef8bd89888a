import { z } from "zod";

/** Codes with the state that each had, as a hash of its message. */
const states = z.record(z.string(), z.string().regex(/^[0-9a-f]{12}$/));

/**
 * One revision of a catalog, `content/catalogs/<catalog>/revisions/<id>.yaml`, written by `kotae revise`. It holds
 * what differs from the revision before, so that all of them together say what the catalog held at each.
 */
export const revisionSchema = z.strictObject({
  /** The day, and a number from the second of a day on: `2026-11-23`, `2026-11-23-2`. */
  id: z.string().regex(/^\d{4}-\d{2}-\d{2}(-\d+)?$/),
  /** When it was made, in UTC. */
  time: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/),
  /** What it is about, in one or two sentences. */
  summary: z.strictObject({ en: z.string().trim().min(1), ja: z.string().trim().min(1) }),
  new: states.default({}),
  changed: states.default({}),
  retired: states.default({}),
});

export type Revision = Readonly<z.infer<typeof revisionSchema>>;

/** What can happen to a message from one revision to the next, in the order of the lists. */
export const CHANGE_KINDS = ["new", "changed", "retired"] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];
