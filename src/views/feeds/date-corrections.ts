import { escapeMarkup, htmlLink, htmlParagraphs } from '../../exports/escape-markup.ts';
import type { FeedEntry } from '../../exports/feeds/feed.ts';
import { firstRoutes } from '../../exports/first-address.ts';
import { byJoining } from '../../timeline/articles/by-joining.ts';
import { dateWords } from '../../timeline/dates/date-words.ts';
import { explainDate } from '../../timeline/dates/explain-date.ts';
import { spanOf } from '../../timeline/dates/span-of.ts';
import type { ArticleChanges, DateSpan, Day, Event, Timeline } from '../../timeline/model.ts';
import { articleChanges } from '../article-changes.ts';
import { indexOf } from '../timeline-index.ts';
import { sourceLine } from './source-line.ts';

/** How the date of one event changed on one day. */
interface Redated {
  readonly id: string;
  readonly title: string;
  readonly from: DateSpan;
  readonly to: DateSpan;
  /** Ids of the articles that changed it. */
  readonly articles: readonly string[];
}

/**
 * Each date that articles of a later day changed: from what it was before that day to what it was after it. What articles
 * of one day change among themselves was never published, and is no correction.
 *
 * @param timeline Of all articles.
 * @param most How many are wanted.
 * @returns By day, the latest first: those of whole days, at least as many as are wanted, or all.
 */
export function dateCorrections(timeline: Timeline, most: number): readonly FeedEntry[] {
  const unsettled = new Set(timeline.events.filter(isUnsettled).map(({ id }) => id));
  const joined = timeline.articles
    .filter(({ reports }) => reports.some(({ event }) => unsettled.has(event)))
    .sort(byJoining);
  const changesOf = articleChanges(timeline);
  const found: FeedEntry[] = [];
  for (const [day, articles] of [...Map.groupBy(joined, ({ added }) => added)].reverse()) {
    if (found.length >= most) break;
    const redated = redatedOn(articles.map((article) => ({ article: article.id, changes: changesOf(article) })));
    found.push(...redated.map((one) => entry(timeline, day, one)));
  }
  return found;
}

/** Whether reports of an event give several dates: where all give the same one, it was never another. */
function isUnsettled({ reports }: Event): boolean {
  return new Set(reports.map(({ date }) => JSON.stringify(spanOf(date)))).size > 1;
}

function redatedOn(changes: readonly Omit<ArticleChanges, 'added'>[]): readonly Redated[] {
  const fresh = new Set(changes.flatMap((one) => one.changes.appeared.map(({ id }) => id)));
  const found = new Map<string, Redated>();
  for (const { article, changes: made } of changes) {
    for (const { id, title, from, to } of made.redated) {
      if (fresh.has(id)) continue;
      const before = found.get(id);
      found.set(id, { id, title, from: before?.from ?? from, to, articles: [...(before?.articles ?? []), article] });
    }
  }
  return [...found.values()].filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
}

function entry(timeline: Timeline, day: Day, { id, from, to, articles }: Redated): FeedEntry {
  const index = indexOf(timeline);
  const { routes } = index;
  const first = firstRoutes(timeline.vocabulary.site);
  const event = timeline.events[index.positions.get(id) ?? -1];
  const title = event?.title ?? id;
  const what = `The date of “${title}” changed from ${dateWords(from)} to ${dateWords(to)}.`;
  const reasons = articles.flatMap((article) => {
    const report = event?.reports.find((one) => one.article === article);
    if (report === undefined) return [];
    const link = htmlLink(routes.absolute(routes.article(article, id)), sourceLine(index, article));
    return `<p>Added: ${link}. ${escapeMarkup(`Its date: ${explainDate(report.date, index.articles.get(article)?.published ?? '')}.`)}</p>`;
  });
  return {
    id: first.absolute(first.event(id, `_dated-${day}`)),
    title: `Date changed: ${title}`,
    url: routes.absolute(routes.event(id)),
    published: day,
    updated: day,
    summary: what,
    html: `${htmlParagraphs(what)}${reasons.join('')}`,
    categories: [{ term: 'date', label: 'Date changed' }],
  };
}
