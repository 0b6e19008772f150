import { fault } from '../faults.ts';
import type { Fault } from '../model.ts';
import { findControl } from './control.ts';
import { decodeText } from './decode-text.ts';
import { sourceFile, type SourceFile } from './source-file.ts';

/**
 * The text of a file of the content folder.
 *
 * @param path as editors are shown it
 * @param bytes the whole file
 * @param faults where bytes that are not UTF-8, and control characters, are reported
 * @returns the file; `null` where it is not UTF-8
 */
export function readText(path: string, bytes: Uint8Array, faults: Fault[]): SourceFile | null {
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
