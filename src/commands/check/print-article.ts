import { dateWords } from '../../timeline/dates/date-words.ts';
import { explainDate } from '../../timeline/dates/explain-date.ts';
import { articleCalled } from '../article-called.ts';
import { count, describeFaults } from '../describe.ts';
import { UsageError } from '../usage-error.ts';
import type { Checked } from './check-content.ts';
import { onlyArticle } from './only-article.ts';
import { openInWords } from './open-in-words.ts';
import { shownPath } from './shown-path.ts';

/**
 * Prints what a check found of one article, and what it reports as it is understood: each event with its day, how that
 * was worked out, and how many other articles report it.
 *
 * @param checked what was found of all
 * @param contentDir the content folder, absolute
 * @param name the article's id, its file's name or path
 * @returns whether it has no error
 * @throws UsageError where no article of that name could be read
 */
export function printArticle(checked: Checked, contentDir: string, name: string): boolean {
  const { partial } = checked;
  if (partial === null) throw new UsageError('Option `--article` needs a `site.yaml` without faults.');
  const article = articleCalled(name, partial);
  const { faults, state } = onlyArticle(checked, article);
  const wrong = faults.some(({ path, severity }) => path === article.path && severity === 'error');
  if (faults.length > 0) console.error(describeFaults(faults, contentDir));

  const proofs = state === null || state.verified ? 'all verified' : openInWords(state);
  const reports = count(article.reports.length, 'event');
  console.log(`${shownPath(article.path, contentDir)}: ${reports}; ${proofs}`);
  const others = new Map(partial.events.map(({ id, reports: all }) => [id, all.length - 1]));
  for (const { event, date } of article.reports) {
    const also = others.get(event) ?? 0;
    const beside = also === 0 ? 'no other report' : count(also, 'other report');
    console.log(`  ${event}: ${dateWords(date)}, ${explainDate(date, article.published)}; ${beside}`);
  }
  return !wrong;
}
