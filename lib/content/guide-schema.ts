import { z } from "zod";

/** What stands between the `---` lines at the head of a guide. */
export const guideHeadSchema = z.strictObject({
  title: z.string().trim().min(1),
  /** One sentence: when to read it. Shown in lists, and to search engines. */
  summary: z.string().trim().min(1),
  /** Its place in the list of guides, from 1. */
  order: z.int().positive(),
  /** The entries that send their readers here. */
  messages: z.array(z.string()),
});

export type Guide = Readonly<z.infer<typeof guideHeadSchema> & { slug: string }>;
