import { counted } from './counted.ts';

/**
 * How many reports there are and on how many independent origins they rest.
 *
 * @param reports Number of reports, 1 or more.
 * @param origins Names of the independent origins, 1 or more.
 * @returns `5 reports, 4 independent origins`, or `2 reports, single origin: AFP`.
 */
export function originWords(reports: number, origins: readonly string[]): string {
  const from =
    origins.length === 1 ? `single origin: ${origins[0] ?? ''}` : `${String(origins.length)} independent origins`;
  return `${counted(reports, 'report')}, ${from}`;
}
