import { fault } from '../faults.ts';
import type { Article, Fault, Figure } from '../model.ts';
import { claimedNumbers } from '../receipts/find-figure.ts';
import { boundOf } from '../receipts/numbers/bound-words.ts';
import { findNumbers } from '../receipts/numbers/find-numbers.ts';
import { lexiconOf } from '../receipts/numbers/lexicon-of.ts';
import { statedValue } from '../receipts/stated-value.ts';
import { tokenize } from '../receipts/tokenize.ts';

/**
 * Holds the words of every figure against its value: another number is an error, since the page would say one and charts
 * show the other; a bound on the other side (`more than 3,000` with `<=3000`) is a warning. Words without a number
 * (`both`, `dozens`) are fine.
 *
 * @param articles in any order
 * @param language BCP 47 tag of the site, in whose words figures are read beside the article's own
 * @returns a fault at each figure that does not agree
 */
export function checkFigures(articles: readonly Article[], language: string): Fault[] {
  return articles.flatMap((article) => {
    const languages = [language, article.language];
    return article.reports.flatMap(({ figures }) =>
      figures.flatMap((figure) => {
        const { value, text, place } = figure;
        if (statedValue(value, text, languages) === 'another') {
          return [fault('figure-against-text', article.path, place, { value, text })];
        }
        const side = sideAgainst(figure, languages);
        return side === null ? [] : [fault('figure-against-bound', article.path, place, { value, text, side })];
      }),
    );
  });
}

/** What the words of a figure say its value is, where that is the other side of the number; else `null`. */
function sideAgainst({ value, text, min, max }: Figure, languages: readonly string[]): string | null {
  if ((min === null) === (max === null)) return null;
  const [claimed] = claimedNumbers(value);
  if (claimed === undefined) return null;
  const tokens = tokenize(text);
  for (const lexicon of new Set(languages.map(lexiconOf))) {
    const number = findNumbers(tokens, text, lexicon).find(({ values }) => values.includes(claimed));
    if (number === undefined) continue;
    const [first, last] = [tokens[number.from], tokens[number.until - 1]];
    const side = boundOf(text.slice(0, first?.start), text.slice(last?.end), languages);
    if (side === 'least' && min === null) return 'the least that it can be (`>` or `>=`)';
    if (side === 'most' && max === null) return 'the most that it can be (`<` or `<=`)';
  }
  return null;
}
