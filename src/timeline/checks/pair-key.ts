/**
 * A name for two ids, the same whichever comes first.
 *
 * @param a an id
 * @param b another
 */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
