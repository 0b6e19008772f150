import type { Content } from '../timeline/content.ts';
import { decodeText } from '../timeline/text/decode-text.ts';
import { sourceFile, type SourceFile } from '../timeline/text/source-file.ts';

/**
 * The texts of the folder of receipts, by name; what is no text is the build's to report.
 *
 * @param content as it was read
 */
export function receiptsIn({ folder, receipts }: Content): Map<string, SourceFile> {
  const files = new Map<string, SourceFile>();
  for (const [name, bytes] of receipts?.files ?? []) {
    const decoded = decodeText(bytes);
    if (decoded.ok) files.set(name, sourceFile(`${folder}/receipts/${name}`, decoded.text));
  }
  return files;
}
