import { digest } from './digest.ts';

const known = new WeakMap<object, string>();

/**
 * A digest of records: another one where any of them is another. Each record, and each list of records, is read once,
 * however often it is named.
 *
 * @param records plain data and lists of it, never changed afterwards
 * @returns 32 hexadecimal digits
 */
export function recordDigest(records: readonly unknown[]): string {
  return digest(...records.map(digestOf));
}

function digestOf(record: unknown): string {
  if (typeof record !== 'object' || record === null) return JSON.stringify(record);
  const before = known.get(record);
  if (before !== undefined) return before;
  const made = Array.isArray(record) ? recordDigest(record) : digest(JSON.stringify(record));
  known.set(record, made);
  return made;
}
