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
  // Neither a digest nor JSON has a line break in it.
  return digest(records.map(digestOf).join('\n'));
}

function digestOf(record: unknown): string {
  if (typeof record !== 'object' || record === null) return JSON.stringify(record);
  const before = known.get(record);
  if (before !== undefined) return before;
  const made = Array.isArray(record) ? recordDigest(record) : digest(textOf(record));
  known.set(record, made);
  return made;
}

/** A report is a record too: most of what an event says and most of what its articles say is the same reports. */
function textOf(record: object): string {
  const reports: unknown = 'reports' in record ? record.reports : null;
  return JSON.stringify(Array.isArray(reports) ? { ...record, reports: reports.map(digestOf) } : record);
}
