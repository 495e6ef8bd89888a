import { HEADER_POLICY, REFERRER_POLICY } from "./content-security-policy";

/** What every answer of the host should carry. Kotae needs the clipboard for copying and nothing else of these. */
export const SECURITY_HEADERS = {
  "Content-Security-Policy": HEADER_POLICY,
  "X-Frame-Options": "DENY",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": REFERRER_POLICY,
  "Permissions-Policy":
    "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), serial=(), usb=(), clipboard-write=(self)",
  "Cross-Origin-Opener-Policy": "same-origin",
} as const;
