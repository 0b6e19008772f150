/**
 * A text without what no XML, calendar or table may hold: control characters other than tab and line ends, lone halves
 * of surrogate pairs, and U+FFFE and U+FFFF. Line ends become `\n`.
 *
 * @param text any text
 * @see https://www.w3.org/TR/xml/#charsets and RFC 5545, section 3.1
 */
export function printable(text: string): string {
  // Nearly every text is so already; one look at it costs less than three.
  if (!UNPRINTABLE.test(text)) return text;
  return text
    .replace(/\r\n?/gu, '\n')
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/gu, '');
}

/** By code units: any surrogate counts, for it may be alone. */
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f\ud800-\udfff\ufffe\uffff]/;
