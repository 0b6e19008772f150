/**
 * The `lang` attribute of words of the page that quote some of another language: none is said where they have letters
 * that are not Latin, so that they are not read as the page's own.
 *
 * @param words Such as how a date was worked out.
 */
export function mixedLanguage(words: string): '' | undefined {
  return /[^\p{sc=Latin}\p{sc=Zyyy}\p{sc=Zinh}]/u.test(words) ? '' : undefined;
}
