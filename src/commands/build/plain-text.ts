/**
 * Data as text: another one where anything in it is another.
 *
 * @param data records, lists, maps, sets, and what JSON holds
 * @throws TypeError where there is something else in it, such as a function, which a text cannot tell apart
 */
export function plainText(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) => {
    if (value instanceof Map) return { map: [...value] };
    if (value instanceof Set) return { set: [...value] };
    if (typeof value === 'function' || typeof value === 'symbol') throw new TypeError('A page shows data alone.');
    return value;
  });
}
