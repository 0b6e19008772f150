import type { FigureGroup } from '../../timeline/figures/figure-groups.ts';
import { figureWords, rangeWords } from './figure-words.ts';
import { listed } from './listed.ts';

/**
 * How statements on one number stand to each other, in a sentence.
 *
 * @param group Figures of one event on the same thing as of the same days.
 * @returns `All say 26.`, `18 and 26 cannot both be right.`, `More than 3,000 and more than 3,800 can both be
 *   right: more than 3,800 fits both.`; `null` where there is but one statement
 */
export function agreementWords({ figures, agreement, common }: FigureGroup): string | null {
  if (figures.length < 2) return null;
  const said = [...new Set(figures.map(({ figure }) => figureWords(figure.value)))];
  const all = said.length > 2 ? 'all' : 'both';
  switch (agreement) {
    case 'same':
      return `All say ${listed(said)}.`;
    case 'differ':
      return capitalized(`${listed(said)} cannot ${all} be right.`);
    case 'compatible':
      return capitalized(`${listed(said)} can ${all} be right: ${fitting(figures, common)} fits ${all}.`);
  }
}

/** What fits all, in the words of a statement that says just that, where there is one. */
function fitting(figures: FigureGroup['figures'], common: FigureGroup['common']): string {
  const range = common ?? { min: null, max: null };
  const same = figures.find(({ figure }) => figure.min === range.min && figure.max === range.max);
  return same === undefined ? rangeWords(range) : figureWords(same.figure.value);
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
