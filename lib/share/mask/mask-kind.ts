/** What masking looks for, by the name its tokens begin with: `ip-1`, `host-1`, `user-1`, `dn-1`, `mail-1`. */
export const MASK_KINDS = ["ip", "host", "user", "dn", "mail"] as const;

export type MaskKind = (typeof MASK_KINDS)[number];

/** Something in a text that identifies a machine or a person: `[from, to)` in UTF-16 units. */
export type Span = {
  kind: MaskKind;
  from: number;
  to: number;
  /** The value in one spelling: where two keys are the same, it is the same machine or person. */
  key: string;
};

const TOKEN = /^(?:ip|host|user|dn|mail)-\d+$/;

/** True for what masking itself writes; masking a masked text changes nothing. */
export function isMaskToken(text: string): boolean {
  return TOKEN.test(text);
}
