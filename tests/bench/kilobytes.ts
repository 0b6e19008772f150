/**
 * Bytes as kilobytes of 1,000, with one decimal; nothing for none.
 *
 * @param bytes how many
 * @example kilobytes(22_118) // '22.1'
 */
export function kilobytes(bytes: number): string {
  return bytes === 0 ? '0' : (bytes / 1000).toFixed(1);
}
