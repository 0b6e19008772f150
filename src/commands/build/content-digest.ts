import { createHash } from 'node:crypto';
import { byCodeUnits } from '../../timeline/by-code-units.ts';
import type { Content } from '../../timeline/content.ts';

/**
 * A digest of all that a timeline is made of, beside the code: another one where any file is another, is called otherwise,
 * came or went.
 *
 * @param content as it was read
 * @returns SHA-256 in lower-case hexadecimal digits; the same whatever the order in which the files were listed
 */
export function contentDigest({ folder, files, articles, receipts }: Content): string {
  const hash = createHash('sha256').update(`${JSON.stringify(folder)}\n`);
  for (const [kind, of] of Object.entries({ files, articles, receipts: receipts?.files ?? new Map<string, never>() })) {
    hash.update(`${kind} ${String(of.size)}\n`);
    for (const [name, bytes] of [...of].sort(([one], [other]) => byCodeUnits(one, other)))
      hash.update(`${JSON.stringify(name)} ${String(bytes.length)}\n`).update(bytes);
  }
  return hash.digest('hex');
}
