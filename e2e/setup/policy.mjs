/**
 * What the page may do (reliability.md, row 11): nothing is fetched from elsewhere and no text becomes code.
 * The one Trusted Types policy accepts our own worker's address alone.
 */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types app-worker",
];

/** For the `meta` element of the built page. */
export const META_POLICY = DIRECTIVES.join("; ");

/** For a server's header, which alone can forbid framing. */
export const HEADER_POLICY = [...DIRECTIVES, "frame-ancestors 'none'"].join("; ");
