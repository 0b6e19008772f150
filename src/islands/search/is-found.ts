import type { Found, FoundData } from './load-search.ts';
import { plainWords } from './plain-words.ts';

/**
 * Whether something was found in earnest. Where no word begins with what was asked for, Pagefind takes the longest word
 * with which that begins, be it `a` for `abracadabra`: then the first half of it is nowhere to be seen.
 *
 * @param words What was asked for.
 * @param found The best of what was found.
 * @param data What is known of it.
 */
export function isFound(words: string, found: Found, data: FoundData): boolean {
  const content = data.content.split(/\s+/u);
  const meta = Object.entries(data.meta).map(([name, said]) => (name === 'kind' ? '' : (said ?? '')));
  const hits = [...found.words.map((at) => content[at] ?? ''), ...meta].join(' ');
  const text = plainWords(hits).join(' ');
  return plainWords(words).some((word) => text.includes(word.slice(0, Math.ceil(word.length / 2))));
}
