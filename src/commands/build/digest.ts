import { createHash } from 'node:crypto';

/**
 * A digest of texts: another one where any of them is another, or they are divided otherwise.
 *
 * @param texts any
 * @returns 32 hexadecimal digits, of SHA-256
 */
export function digest(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}\0`).update(text);
  return hash.digest('hex').slice(0, 32);
}
