import type { Point } from '../model.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** The text of a file, or where its bytes stop being UTF-8. */
export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly point: Point };

/**
 * Decodes the bytes of a file as UTF-8. A byte-order mark at the start, which some editors write, is left out.
 *
 * @param bytes the whole file
 * @returns the text, or the point of the first byte that is not UTF-8
 */
export function decodeText(bytes: Uint8Array): Decoded {
  try {
    return { ok: true, text: decode(bytes) };
  } catch {
    return { ok: false, point: firstBadPoint(bytes) };
  }
}

/** Decodes or throws. `TextDecoder` takes the byte-order mark away. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** What ends a line is never part of a longer UTF-8 sequence, so lines can be decoded one by one. */
function firstBadPoint(bytes: Uint8Array): Point {
  let line = 1;
  let start = 0;
  for (let at = 0; at <= bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte !== undefined && byte !== LINE_FEED && byte !== CARRIAGE_RETURN) continue;
    const column = firstBadColumn(bytes.subarray(start, at));
    if (column !== null) return { line, column };
    if (byte === CARRIAGE_RETURN && bytes[at + 1] === LINE_FEED) at += 1;
    start = at + 1;
    line += 1;
  }
  return { line: 1, column: 1 };
}

/** Everything before the first U+FFFD that decoding puts in, and that the bytes do not spell out, is sound. */
function firstBadColumn(line: Uint8Array): number | null {
  try {
    decode(line);
    return null;
  } catch {
    const text = new TextDecoder('utf-8').decode(line);
    for (let index = text.indexOf('\ufffd'); index !== -1; index = text.indexOf('\ufffd', index + 1)) {
      const sound = new TextEncoder().encode(text.slice(0, index + 1));
      if (!sound.every((byte, at) => byte === line[at])) return index + 1;
    }
    return 1;
  }
}
