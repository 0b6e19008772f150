import { publishedDate } from '../dates/published-words.ts';
import { toSlug } from '../slugs.ts';
import { wordsOf } from '../similarity/words-of.ts';
import type { ArticleDraft } from './article-draft.ts';
import { isSmallWord } from './small-words.ts';

/** So many words name an article, in at most so many letters. */
const MOST_WORDS = 4;
const MOST_LETTERS = 40;

/** Letters that are no Latin letter with an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};

/**
 * The id of a new article, its file's name without `.md`: the published day (the month or the year, where
 * no more is known), the outlet, and a few words.
 *
 * @param draft the article
 * @param words the few words, as the editor gives them; `null` to take them from the title, or from its translation where
 *   the title is not in Latin letters
 * @param common words that tell little on this timeline, such as those of its own title: passed over in a long title
 * @returns the id; `null` where the words have to be given, since neither title is in Latin letters
 * @example articleId({ title: 'Mayor: the dam’s gates stay shut', … }, null, []) // '2024-05-06-courier-mayor-dam-gates-stay'
 */
export function articleId(draft: ArticleDraft, words: string | null, common: readonly string[]): string | null {
  const few =
    words === null
      ? (fewWords(draft.title, common) ?? fewWords(draft.titleTranslation ?? '', common))
      : toSlug(latin(words));
  return few === null ? null : `${publishedDate(draft.published)}-${draft.outlet}-${few}`;
}

/** The first few words of a title that tell something; `null` where it has letters of another script, or none. */
function fewWords(title: string, common: readonly string[]): string | null {
  const all = wordsOf(title).map((word) =>
    latin(word)
      .replace(/^(?:[cdjlmnst]|qu)['’]/, '')
      .replace(/[^\p{L}\p{Nd}]/gu, ''),
  );
  if (all.some((word) => !/^[a-z0-9]*$/.test(word))) return null;
  const telling = all.filter((word) => !isSmallWord(word));
  const known = new Set(common.flatMap(wordsOf).map(latin));
  const rare = telling.filter((word) => !known.has(word));
  const enough = telling.length > 0 ? telling : all.filter((word) => word.length > 0);
  const few = telling.length > MOST_WORDS && rare.length > 1 ? rare : enough;
  let taken = few.slice(0, MOST_WORDS);
  while (taken.length > 1 && taken.join('-').length > MOST_LETTERS) taken = taken.slice(0, -1);
  return toSlug(taken.join('-').slice(0, MOST_LETTERS));
}

/** In lower case and without accents, where the letters are Latin ones; other scripts keep their marks. */
function latin(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[ßæœøđðłþı]/gu, (letter) => LETTERS[letter] ?? letter);
}
