/**
 * The address of the very words in a source: a text fragment, which browsers scroll to and mark.
 *
 * @param url the article's address, or `null` where it is unknown
 * @param words the quote, exactly as the article prints it
 * @returns the address, or `null` where the article's is unknown
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax (`-`, `,` and `&` have a meaning of their own there)
 * @example quoteLink('https://example.org/a', 'well-armed') // 'https://example.org/a#:~:text=well%2Darmed'
 */
export function quoteLink(url: string | null, words: string): string | null {
  if (url === null) return null;
  const text = encodeURIComponent(words).replaceAll('-', '%2D');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}
