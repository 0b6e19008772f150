import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { kazakh } from './kazakh.ts';
import { makeLexicon, type Lexicon } from './lexicon.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';

const LEXICONS: Readonly<Record<string, Lexicon>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  kk: kazakh,
  ru: russian,
};

const digitsOnly = makeLexicon({ adds: [], times: [] });

/**
 * The number words of a language; of one without a table none, so that only digits count.
 *
 * @param language BCP 47 tag, e.g. `en-GB`
 */
export function lexiconOf(language: string): Lexicon {
  const [base = ''] = language.toLowerCase().split('-');
  return Object.hasOwn(LEXICONS, base) ? (LEXICONS[base] ?? digitsOnly) : digitsOnly;
}
