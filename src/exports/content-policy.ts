/**
 * What pages may load, apart from scripts and styles: nothing but what the site itself serves. The policy in each page
 * and the one that hosts send are both made of it.
 *
 * @see https://www.w3.org/TR/CSP3/
 */
export const loadDirectives = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
] as const;

/**
 * The Content Security Policy that a host sends with every page. It names no hash, since no page holds a script or a
 * style of its own; what a page says itself, in its head, holds as well, so the narrower of the two counts. Full-text
 * search runs WebAssembly, which is what `'wasm-unsafe-eval'` allows, and no other evaluation.
 */
export const pagePolicy: string = [
  ...loadDirectives,
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  // A page says nothing to the reader in the frame of another site. A policy in the page itself cannot forbid it.
  "frame-ancestors 'none'",
].join('; ');

/** The policy of cards that other sites show in a frame, which have no script and send nothing. */
export const embedPolicy: string = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
