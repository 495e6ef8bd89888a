import { z } from "zod";

const localized = z.strictObject({ en: z.string().trim().min(1), ja: z.string().trim().min(1) });

/**
 * The whole of `content/catalogs/<catalog>/handshake.yaml`: the steps of a handshake in the order of time,
 * and the messages that can arise at each. Where a message belongs is our reading of its text and cause,
 * since the vendor does not say; one message may stand at several steps.
 */
export const handshakeSchema = z.strictObject({
  steps: z
    .array(
      z.strictObject({
        /** Part of the address of the step: `#client-hello`. */
        id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
        /** Who sends: an arrow in the map. `server-only` is work inside the server, `both` goes either way. */
        from: z.enum(["client", "server", "both", "server-only"]),
        /** What travels, as the TLS standard calls it; the same in both languages. */
        flight: z.string().min(1).optional(),
        name: localized,
        what: localized,
        messages: z.array(z.string()).min(1),
      }),
    )
    .min(2),
});

export type Handshake = z.infer<typeof handshakeSchema>;
export type HandshakeStep = Handshake["steps"][number];
