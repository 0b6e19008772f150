/**
 * The text whose pieces are given.
 *
 * @param parts of a file, in their order
 */
export function joined(parts: Iterable<string>): string {
  return [...parts].join('');
}
