import { addedDays } from '../../exports/added-days.ts';
import { htmlLink, htmlParagraphs } from '../../exports/escape-markup.ts';
import { FEED_LENGTH, type Feed, type FeedEntry } from '../../exports/feeds/feed.ts';
import { firstRoutes } from '../../exports/first-address.ts';
import { byCodeUnits } from '../../timeline/by-code-units.ts';
import { dateWords } from '../../timeline/dates/date-words.ts';
import type { Event, Timeline } from '../../timeline/model.ts';
import { onceForEach } from '../../timeline/once-for-each.ts';
import { facetsOf } from '../facets/facets-of.ts';
import { indexOf, type TimelineIndex } from '../timeline-index.ts';
import { eventOrigins } from '../words/origin-words.ts';
import { feedFrame } from './feed-frame.ts';
import { sourceLine } from './source-line.ts';

/**
 * The feed of all events by the day on which they were added, the newest first.
 *
 * @param timeline Any.
 * @param format Which of its two addresses is its own.
 */
export function eventFeed(timeline: Timeline, format: 'atom' | 'json'): Feed {
  const { site } = timeline.vocabulary;
  return {
    ...feedFrame(timeline, {
      title: site.title,
      description: site.description,
      page: (routes) => routes.home(),
      self: (routes) => (format === 'atom' ? routes.feedXml() : routes.feedJson()),
    }),
    entries: newest(timeline, timeline.events),
  };
}

/**
 * The feed of the events of one topic.
 *
 * @param timeline Any.
 * @param slug Of a topic that it uses.
 */
export function topicFeed(timeline: Timeline, slug: string): Feed {
  const topic = indexOf(timeline).topics.get(slug);
  const { site } = timeline.vocabulary;
  return {
    ...feedFrame(timeline, {
      title: `${topic?.name ?? slug} · ${site.title}`,
      description: topic?.description ?? site.description,
      page: (routes) => routes.topic(slug),
      self: (routes) => routes.topicFeed(slug),
    }),
    entries: newest(timeline, facetsOf(timeline).topics.get(slug) ?? []),
  };
}

/**
 * The feed of the events at one place and at the places within it.
 *
 * @param timeline Any.
 * @param slug Of a place that it uses.
 */
export function placeFeed(timeline: Timeline, slug: string): Feed {
  const { site } = timeline.vocabulary;
  return {
    ...feedFrame(timeline, {
      title: `${indexOf(timeline).places.get(slug)?.name ?? slug} · ${site.title}`,
      description: site.description,
      page: (routes) => routes.place(slug),
      self: (routes) => routes.placeFeed(slug),
    }),
    entries: newest(timeline, facetsOf(timeline).places.get(slug)?.all ?? []),
  };
}

/** The events added last; of one day, those that happened last go first. */
function newest(timeline: Timeline, events: readonly Event[]): readonly FeedEntry[] {
  const index = indexOf(timeline);
  return events
    .map((event) => ({ event, added: addedDays(event, index.articles).added }))
    .reverse()
    .sort((a, b) => byCodeUnits(b.added, a.added))
    .slice(0, FEED_LENGTH)
    .map(({ event }) => entryOf(index, event));
}

/** The newest events of all are mostly those of their topics and places too. */
const entryOf = onceForEach((index: TimelineIndex, event: Event): FeedEntry => {
  const { routes, articles, topics, timeline } = index;
  const first = firstRoutes(timeline.vocabulary.site);
  const { added, changed } = addedDays(event, articles);
  const when = dateWords(event.date);
  const where = event.places.map((slug) => index.places.get(slug)?.name ?? slug);
  const reports = event.reports.map((report) => {
    const link = htmlLink(routes.absolute(routes.article(report.article, event.id)), sourceLine(index, report.article));
    return `${htmlParagraphs(report.text)}<p>— ${link}</p>`;
  });
  return {
    id: first.absolute(first.event(event.id)),
    title: event.title,
    url: routes.absolute(routes.event(event.id)),
    published: added,
    updated: changed,
    summary: `${[when, ...where].join(', ')}. ${eventOrigins(index, event)}.`,
    html: `${htmlParagraphs([[when, ...where].join(', '), event.summary ?? ''].join('\n\n'))}${reports.join('')}`,
    categories: event.topics.map((slug) => ({ term: slug, label: topics.get(slug)?.name ?? slug })),
  };
});
