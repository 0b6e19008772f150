import { fault } from '../faults.ts';
import type { Article, Fault, Site } from '../model.ts';
import { FILE_START } from '../text/source-file.ts';
import { LIMITS, type LimitName } from '../vocabulary/limits.ts';
import { countWords } from './count-words.ts';

/**
 * Finds what is longer than is fair to the source, which is reported and not republished: the report of one event, all
 * that an article's file says, and all that it quotes. The limits are those of `limits` in `site.yaml`, else `LIMITS`.
 *
 * @param articles in any order
 * @param site whose limits hold
 * @returns warnings at the block, or at the head of the file
 */
export function checkLengths(articles: readonly Article[], site: Site): Fault[] {
  const limitOf = (name: LimitName): number => site.limits[name] ?? LIMITS[name];
  return articles.flatMap((article) => {
    const faults: Fault[] = [];
    let all = countWords(article.text);
    let quoted = 0;
    for (const { title, text, quotes, place } of article.reports) {
      const words = countWords(text);
      const limit = limitOf('reportWords');
      if (words > limit) faults.push(fault('long-report', article.path, place, { words, limit }));
      all += words + countWords(title);
      quoted += quotes.reduce((sum, quote) => sum + countWords(quote.text), 0);
    }
    const limits = { all: limitOf('articleWords'), quoted: limitOf('quotedWords') };
    if (all > limits.all) {
      faults.push(fault('long-article', article.path, FILE_START, { words: all, limit: limits.all }));
    }
    if (quoted > limits.quoted) {
      faults.push(fault('much-quoted', article.path, FILE_START, { words: quoted, limit: limits.quoted }));
    }
    return faults;
  });
}
