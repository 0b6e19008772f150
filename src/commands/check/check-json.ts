import { toUser } from '../user-path.ts';
import type { Checked } from './check-content.ts';
import { shownPath } from './shown-path.ts';

/**
 * What a check found, for programs: plain data, described by `check.schema.json`. Further keys may come under the same
 * `formatVersion`; another meaning of one is another version.
 *
 * @param checked what it found
 * @param contentDir the content folder, absolute
 */
export function checkJson({ faults, partial, articles, copies }: Checked, contentDir: string): object {
  const where = (path: string): string => shownPath(path, contentDir);
  const sum = (of: (one: Checked['articles'][number]) => number): number =>
    articles.reduce((total, one) => total + of(one), 0);
  return {
    formatVersion: 1,
    content: toUser(contentDir),
    faults: faults.map(({ path, place, severity, rule, message, related }) => ({
      path: where(path),
      line: place.start.line,
      column: place.start.column,
      endLine: place.end.line,
      endColumn: place.end.column,
      severity,
      rule,
      message,
      related: related && {
        path: where(related.path),
        line: related.place.start.line,
        column: related.place.start.column,
        note: related.note,
      },
    })),
    articles: articles.map(({ id, path, verified, quotes, figures, unverified, text, provable }) => ({
      id,
      path: where(path),
      verified,
      quotes,
      figures,
      unverified,
      text: text?.shown ?? null,
      provable,
    })),
    copies: copies.map(({ article, other }) => ({ article, other })),
    counts: {
      articles: articles.length,
      events: partial?.events.length ?? 0,
      errors: faults.filter(({ severity }) => severity === 'error').length,
      warnings: faults.filter(({ severity }) => severity === 'warning').length,
      quotes: sum(({ quotes }) => quotes),
      figures: sum(({ figures }) => figures),
      unverified: sum(({ unverified }) => unverified.quotes + unverified.figures),
    },
  };
}
