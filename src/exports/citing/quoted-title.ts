import type { Reference } from './reference.ts';
import { titleCase } from './title-case.ts';
import { typographicQuotes } from './typographic-quotes.ts';

/**
 * A title in quotation marks, in title case where it is in English. A description in square brackets stays as it is: it
 * is not what the source is called.
 *
 * @param reference what is cited
 * @example quotedTitle(…) // '“Who Said ‘Shoot’?”'
 */
export function quotedTitle({ item, title, supplied }: Reference): string {
  if (supplied) return typographicQuotes(title, 'double');
  const text = typographicQuotes(title, 'single');
  return `“${/^en(?:-|$)/iu.test(item.language) ? titleCase(text) : text}”`;
}
