import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { kazakh } from './kazakh.ts';
import type { LanguageWords } from './language-words.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';

const LANGUAGES: ReadonlyMap<string, LanguageWords> = new Map([
  ['de', german],
  ['en', english],
  ['es', spanish],
  ['fr', french],
  ['kk', kazakh],
  ['ru', russian],
]);

/**
 * The words of a text's language by which proposals are made; of a language without a table, the English ones.
 *
 * @param language BCP 47 tag; only its first subtag counts
 */
export function languageWordsOf(language: string): LanguageWords {
  return LANGUAGES.get(language.toLowerCase().replace(/-.*$/u, '')) ?? english;
}
