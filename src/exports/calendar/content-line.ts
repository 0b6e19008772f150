import { printable } from '../printable.ts';

/**
 * A property of a calendar whose value needs no escaping: a date, an address, a number.
 *
 * @param name with parameters, e.g. `DTSTART;VALUE=DATE`
 * @param value as RFC 5545 writes it
 * @returns the content line, folded, with its CRLF
 */
export function contentLine(name: string, value: string): string {
  return foldLine(`${name}:${value}`);
}

/**
 * A property of a calendar whose value is text.
 *
 * @param name with parameters
 * @param text any text
 * @returns the content line, folded, with its CRLF
 */
export function textLine(name: string, text: string): string {
  return contentLine(name, escapeText(text));
}

/**
 * A text as RFC 5545, section 3.3.11, writes it.
 *
 * @param text any text; control characters are left out
 * @example escapeText('The flood, 2031') // 'The flood\\, 2031'
 */
export function escapeText(text: string): string {
  return printable(text)
    .replace(/[\\;,]/gu, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A line holds at most this many octets, its CRLF aside. */
const MOST = 75;

/**
 * A line folded as RFC 5545, section 3.1, asks: at most 75 octets a line, the rest on lines that begin with a space. No
 * character is cut in two, which the RFC allows and which breaks readers that unfold after they decode.
 *
 * @param line without line ends
 * @returns it with CRLF after each of its lines
 */
export function foldLine(line: string): string {
  // No code unit is more than three octets.
  if (line.length * 3 <= MOST) return `${line}\r\n`;
  let folded = '';
  let octets = 0;
  let from = 0;
  // Each line is cut out as a whole: put together by its characters, a long text takes several times as long.
  for (let at = 0; at < line.length;) {
    const code = line.codePointAt(at) ?? 0;
    const size = octetsOf(code);
    if (octets + size > MOST) {
      folded += `${line.slice(from, at)}\r\n `;
      from = at;
      octets = 1;
    }
    octets += size;
    at += code < 0x10000 ? 1 : 2;
  }
  return `${folded}${line.slice(from)}\r\n`;
}

function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
