/**
 * English name of a language: `ru` is `Russian`; the tag itself where it has none.
 *
 * @param tag BCP 47 tag.
 */
export function languageName(tag: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}

/**
 * The `lang` attribute that words need on a page.
 *
 * @param language BCP 47 tag of the words.
 * @param page BCP 47 tag of the page.
 * @returns The words' tag; `null` where it is the page's own language, so that nothing need be said.
 */
export function foreignLanguage(language: string, page: string): string | null {
  return language.toLowerCase() === page.toLowerCase() ? null : language;
}
