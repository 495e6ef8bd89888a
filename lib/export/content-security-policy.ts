const DIRECTIVES = [
  "default-src 'none'",
  // Triage reads logs in WebAssembly, more than twice as fast as without (bench/README.md); where that is refused,
  // it does without. It allows no eval of text.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
] as const;

/** What a page of the site may do: load its own files, and nothing from anywhere else. One policy for all pages. */
export const CONTENT_SECURITY_POLICY = DIRECTIVES.join("; ");

/** The policy as a header can say it; a page can't forbid being framed by itself. */
export const HEADER_POLICY = `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`;

/** No other host learns which entry, or which query, a reader comes from; the site itself does (language switch). */
export const REFERRER_POLICY = "same-origin";

/** Both policies as a page says them. */
export const POLICY_META = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}"><meta name="referrer" content="${REFERRER_POLICY}">`;
