import { fault } from '../faults.ts';
import type { Fault } from '../model.ts';
import { findControl } from './control.ts';
import { decodeText } from './decode-text.ts';
import { FILE_START, sourceFile, type SourceFile } from './source-file.ts';

/** Above the longest book; what an article tells in its editor's words is a hundredth of it. */
export const ARTICLE_BYTES = 1_000_000;
/** A vocabulary or ledger of several hundred thousand entries. */
export const TABLE_BYTES = 32_000_000;

/**
 * The text of a file of the content folder.
 *
 * @param path as editors are shown it
 * @param bytes the whole file
 * @param limit how many bytes are read
 * @param faults where too many bytes, bytes that are not UTF-8, and control characters, are reported
 * @returns the file; `null` where it is too large or not UTF-8
 */
export function readText(path: string, bytes: Uint8Array, limit: number, faults: Fault[]): SourceFile | null {
  if (bytes.length > limit) {
    faults.push(fault('too-large', path, FILE_START, { size: megabytes(bytes.length), limit: megabytes(limit) }));
    return null;
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    faults.push(fault('invalid-utf-8', path, { start: decoded.point, end: decoded.point }, {}));
    return null;
  }
  const file = sourceFile(path, decoded.text);
  const control = findControl(decoded.text);
  if (control !== null) {
    const { code, index } = control;
    faults.push(fault('unexpected-control', path, file.placeOf(index, index + 1), { code }));
  }
  return file;
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 100_000) / 10} MB`;
}
