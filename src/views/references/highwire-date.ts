/**
 * A date as Highwire's words have it.
 *
 * @param date ISO 8601, of any precision down to the day.
 * @example highwireDate('2022-01-07') // '2022/01/07'
 */
export function highwireDate(date: string): string {
  return date.replaceAll('-', '/');
}
