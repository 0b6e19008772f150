import type { Beside } from '../timeline/model.ts';

/** From so many letters on, a passage is told by its first and last words: a browser looks for them alone. */
const LONG = 300;
const WORDS_OF_LONG = 5;

/** As quotes leave words out: `…`, `...`, also in brackets. */
const ELLIPSIS = /\s*(?:\[\s*(?:…|\.{3,})\s*\]|\(\s*(?:…|\.{3,})\s*\)|…|\.{3,})\s*/u;

/**
 * The address of the very words in a source: a text fragment, which browsers scroll to and mark.
 *
 * @param url the article's address, or `null` where it is unknown
 * @param words the quote, exactly as the article prints it; where it leaves words out, the passage from its first part
 *   to its last
 * @param beside what stands beside it in the source, where its words alone stand there more than once
 * @returns the address, or `null` where the article's is unknown
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax (`-`, `,` and `&` have a meaning of their own there)
 * @example quoteLink('https://example.org/a', 'well-armed', null) // 'https://example.org/a#:~:text=well%2Darmed'
 * @example // 'https://example.org/a#:~:text=he%20said-,go,home': from "go" to "home", behind "he said"
 *   quoteLink('https://example.org/a', 'go … home', { before: 'he said', after: null })
 */
export function quoteLink(url: string | null, words: string, beside: Beside | null): string | null {
  if (url === null) return null;
  const before = beside?.before ?? null;
  const after = beside?.after ?? null;
  const text = [
    ...(before === null ? [] : [`${encode(before)}-`]),
    ...ends(words).map(encode),
    ...(after === null ? [] : [`-${encode(after)}`]),
  ].join(',');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}

/** The words themselves, or the first and the last of them. */
function ends(words: string): readonly string[] {
  const parts = words.split(ELLIPSIS).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const [first = words, last = first] = [parts[0], parts.at(-1)];
  if (parts.length > 1) return [first, last];
  if (first.length < LONG) return [first];
  const all = first.trim().split(/\s+/u);
  return [all.slice(0, WORDS_OF_LONG).join(' '), all.slice(-WORDS_OF_LONG).join(' ')];
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
