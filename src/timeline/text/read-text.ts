import { fault } from '../faults.ts';
import type { Fault } from '../model.ts';
import { decodeText } from './decode-text.ts';
import { sourceFile, type SourceFile } from './source-file.ts';

// What editors do not show and no text needs (tabs and line ends do), and what makes text read otherwise than it stands:
// overrides and embeddings of direction, as in https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing.
const CONTROL = /[\0-\b\v\f\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]/;

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
  const control = CONTROL.exec(decoded.text);
  if (control !== null) {
    const code = `U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    faults.push(fault('unexpected-control', path, file.placeOf(control.index, control.index + 1), { code }));
  }
  return file;
}
