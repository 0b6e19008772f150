import { count } from '../describe.ts';
import type { ArticleState } from './article-states.ts';

/**
 * What of an article no receipt proves, and what its text has to say of it.
 *
 * @param state of an article that is not verified
 */
export function openInWords({ id, unverified: { quotes, figures }, text, provable }: ArticleState): string {
  const parts = [quotes > 0 ? count(quotes, 'quote') : '', figures > 0 ? count(figures, 'figure') : ''];
  const open = parts.filter((part) => part !== '').join(' and ');
  const what = open === '' ? 'no receipt' : `${open} without a receipt`;
  if (text === null || provable !== true) return what;
  return `${what}; ${text.shown} proves ${open === '' ? 'it' : 'all'}: run \`npm run verify -- ${id} ${text.shown}\``;
}
