import type { Found, FoundData } from './found.ts';
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
  const letters = beginningsFound(words, found, data);
  return plainWords(words).some((word, at) => (letters[at] ?? 0) >= Math.ceil(word.length / 2));
}

/**
 * How much of each word is to be seen in what was found.
 *
 * @param words As for `isFound`, with the others.
 * @returns Of each of `plainWords`, how many letters of its beginning.
 */
export function beginningsFound(words: string, found: Found, data: FoundData): readonly number[] {
  const content = data.content.split(/\s+/u);
  const meta = Object.entries(data.meta).map(([name, said]) => (name === 'kind' ? '' : (said ?? '')));
  const hits = [...found.words.map((at) => content[at] ?? ''), ...meta].join(' ');
  const text = plainWords(hits).join(' ');
  return plainWords(words).map((word) => {
    let letters = word.length;
    while (letters > 0 && !text.includes(word.slice(0, letters))) letters -= 1;
    return letters;
  });
}
