/**
 * Words in a row: `a`, `a and b`, `a, b and c`; empty for none.
 *
 * @param items The words, in their order.
 */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
