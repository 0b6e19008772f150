import type { Beside } from '../model.ts';
import { partsOf } from './find-quote.ts';
import { tokenize, type Token } from './tokenize.ts';

/** So many words beside a quote must tell which passage is meant: more would give the source's text away. */
const MOST = 3;

/**
 * What stands beside a quote in its source, where the quote's words stand there more than once, so that a link to them
 * leads to the right ones: the fewest words before it on its line, else after it. As browsers look for text, upper and
 * lower case are the same.
 *
 * @param quote its words; of one with an ellipsis the first part counts, since a link to it begins there
 * @param offset where it stands in the text
 * @param text the source's
 * @returns `null` where the words stand there once, or where even three more words do not tell
 * @see https://wicg.github.io/scroll-to-text-fragment/#finding-ranges-in-a-document
 */
export function besideQuote(quote: string, offset: number, text: string): Beside | null {
  const source = tokenize(text);
  const part = partsOf(tokenize(quote))[0] ?? [];
  const at = source.findIndex(({ start }) => start >= offset);
  if (timesFound(part, source) < 2) return null;
  const end = at + part.length;
  for (let count = 1; count <= MOST; count += 1) {
    const from = wordsBack(source, at, count, text);
    if (from !== null && timesFound(source.slice(from, end), source) === 1) {
      return { before: between(text, source[from]?.start, source[at]?.start), after: null };
    }
  }
  for (let count = 1; count <= MOST; count += 1) {
    const until = wordsOn(source, end, count, text);
    if (until !== null && timesFound(source.slice(at, until), source) === 1) {
      return { before: null, after: between(text, source[end - 1]?.end, source[until - 1]?.end) };
    }
  }
  return null;
}

function timesFound(part: readonly Token[], source: readonly Token[]): number {
  let times = 0;
  for (let at = 0; at + part.length <= source.length; at += 1) {
    if (part.every(({ key }, index) => key.toLowerCase() === source[at + index]?.key.toLowerCase())) times += 1;
  }
  return times;
}

/** Index of the word that stands so many words before a token on its line; `null` where the line begins sooner. */
function wordsBack(source: readonly Token[], at: number, count: number, text: string): number | null {
  let words = 0;
  for (let index = at - 1; index >= 0; index -= 1) {
    const token = source[index];
    if (token === undefined || text.slice(token.end, source[index + 1]?.start).includes('\n')) return null;
    if (token.kind === 'word') words += 1;
    if (words === count) return index;
  }
  return null;
}

/** Index after the word that stands so many words after a token on its line; `null` where the line ends sooner. */
function wordsOn(source: readonly Token[], end: number, count: number, text: string): number | null {
  let words = 0;
  for (let index = end; index < source.length; index += 1) {
    const token = source[index];
    if (token === undefined || text.slice(source[index - 1]?.end, token.start).includes('\n')) return null;
    if (token.kind === 'word') words += 1;
    if (words === count) return index + 1;
  }
  return null;
}

function between(text: string, start = 0, end = 0): string {
  return text.slice(start, end).trim().replace(/\s+/gu, ' ');
}
