import { grouped } from './figure-words.ts';

/**
 * The size of a file: `812 bytes`, `12.3 kB`, `1.4 MB`, in steps of 1000.
 *
 * @param bytes Whole number, 0 or more.
 */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${String(bytes)} ${bytes === 1 ? 'byte' : 'bytes'}`;
  // 999,950 bytes and more would be rounded to 1,000.0 kB.
  if (bytes < 999_950) return `${(bytes / 1000).toFixed(1)} kB`;
  return `${grouped((bytes / 1_000_000).toFixed(1))} MB`;
}
