import { z } from "zod";

const localized = z.strictObject({ en: z.string().trim().min(1), ja: z.string().trim().min(1) });

/**
 * The whole of `content/catalogs/<catalog>/outside.yaml`: what is known of codes that the catalog does not have.
 * Only what the vendor published stands here.
 */
export const outsideSchema = z.strictObject({
  /** What the codes of one beginning are about. */
  families: z.array(z.strictObject({ start: z.string().regex(/^[A-Z]+\d*$/), name: localized })),
  codes: z.array(
    z.strictObject({
      code: z.string().regex(/^[A-Z]+\d+[A-Z]?$/),
      what: localized,
      /** The vendor's number of the change that the message came with, or that changed it. */
      apar: z
        .string()
        .regex(/^P[A-Z]\d{5}$/)
        .optional(),
      fixPacks: z.array(z.string().regex(/^\d+(\.\d+){3}$/)).default([]),
      /** Entries of the catalog that help in its place: related, never the same. */
      see: z.array(z.string()).default([]),
    }),
  ),
  /** Return codes of GSKit that have a name and belong to no entry: those of the entries stand with them. */
  returnCodes: z
    .array(z.strictObject({ rc: z.int().positive(), name: z.string().regex(/^GSK_[A-Z0-9_]+$/) }))
    .default([]),
});

export type Outside = z.infer<typeof outsideSchema>;
export type OutsideCode = Outside["codes"][number];
