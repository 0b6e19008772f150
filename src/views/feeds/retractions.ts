import { htmlLink, htmlParagraphs } from '../../exports/escape-markup.ts';
import type { FeedEntry } from '../../exports/feeds/feed.ts';
import { firstRoutes } from '../../exports/first-address.ts';
import { dayWords } from '../../timeline/dates/day-words.ts';
import type { Article, Timeline } from '../../timeline/model.ts';
import { indexOf } from '../timeline-index.ts';
import { sourceLine } from './source-line.ts';

/**
 * Each article that its outlet retracted, with the reason and the events that it reports.
 *
 * Its day is that of `updated`, on which the outlet changed the article last: that is the retraction. Where the editor
 * gives none, the entry stands at the day on which the article was added and says that the day is not recorded: that day
 * never changes, so that no reader is told twice.
 *
 * @param timeline Of all articles.
 * @returns In the order of the articles.
 */
export function retractions(timeline: Timeline): readonly FeedEntry[] {
  return timeline.articles.flatMap((article) =>
    article.retracted === null ? [] : [entry(timeline, article, article.retracted)],
  );
}

function entry(timeline: Timeline, article: Article, why: string): FeedEntry {
  const index = indexOf(timeline);
  const { routes } = index;
  const first = firstRoutes(timeline.vocabulary.site);
  const recorded = article.updated?.slice(0, 10) ?? null;
  const day = recorded ?? article.added;
  const when = recorded === null ? 'The day of the retraction is not recorded.' : `Retracted on ${dayWords(recorded)}.`;
  const what = `“${article.title}” (${sourceLine(index, article.id)}): ${why}`;
  const url = routes.absolute(routes.article(article.id));
  const events = (index.eventsOf.get(article.id) ?? []).map(
    ({ id, title }) => `<p>It reports: ${htmlLink(routes.absolute(routes.event(id, article.id)), title)}.</p>`,
  );
  return {
    id: `${first.absolute(first.article(article.id))}#_retracted`,
    title: `Article retracted: ${article.title}`,
    url,
    published: day,
    updated: day,
    summary: what,
    html: `${htmlParagraphs(`${what}\n\n${when}`)}<p>${htmlLink(url, article.title)}</p>${events.join('')}`,
    categories: [{ term: 'retracted', label: 'Article retracted' }],
  };
}
