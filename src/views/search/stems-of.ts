/**
 * Beginnings of names under which they are found when they are declined. Pagefind finds a word under a longer one that
 * begins with it, so endings that are added (`Алматыда` for `Алматы`) need no help; Russian nouns that end in a vowel,
 * `й` or `ь` change it instead: `Москва`, `в Москве`.
 *
 * @param texts Names and spellings, in any script.
 * @returns Each word of four Cyrillic letters or more with such an end, without it; in lower case, each once.
 * @example stemsOf(['Москва', 'Moscow']) // 'москв'
 */
export function stemsOf(texts: readonly string[]): string {
  const words = texts.flatMap((text) => text.toLowerCase().match(/[\p{Script=Cyrillic}]{4,}/gu) ?? []);
  const stems = words.flatMap((word) => (/[аеёийоуыьэюя]$/u.test(word) ? [word.slice(0, -1)] : []));
  return [...new Set(stems)].join(' ');
}
