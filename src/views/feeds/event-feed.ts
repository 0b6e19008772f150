import { addedDays, firstDay, type AddedDays } from '../../exports/added-days.ts';
import { htmlLink, htmlParagraphs } from '../../exports/escape-markup.ts';
import { FEED_LENGTH, type Feed, type FeedEntry } from '../../exports/feeds/feed.ts';
import { firstRoutes } from '../../exports/first-address.ts';
import { byCodeUnits } from '../../timeline/by-code-units.ts';
import { dateWords } from '../../timeline/dates/date-words.ts';
import type { Event, Timeline } from '../../timeline/model.ts';
import { onceForEach } from '../../timeline/once-for-each.ts';
import { facetsOf } from '../facets/facets-of.ts';
import { eventBasis } from '../pages/basis.ts';
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

/**
 * The records that the feed of a topic or a place is made of, as in `FileSource`.
 *
 * @param timeline Any.
 * @param kind Of what.
 * @param slug Of one that the timeline uses.
 */
export function feedBasis(timeline: Timeline, kind: 'topics' | 'places', slug: string): readonly unknown[] {
  const index = indexOf(timeline);
  const { topics, places } = facetsOf(timeline);
  const events = (kind === 'topics' ? topics.get(slug) : places.get(slug)?.all) ?? [];
  return [
    timeline.vocabulary.site,
    index[kind].get(slug) ?? null,
    firstDay(timeline.articles),
    ...newestOf(index, events).map((event) => eventBasis(index, event)),
  ];
}

function newest(timeline: Timeline, events: readonly Event[]): readonly FeedEntry[] {
  const index = indexOf(timeline);
  return newestOf(index, events).map((event) => entryOf(index, event));
}

/** The events added last; of one day, those that happened last go first. */
function newestOf(index: TimelineIndex, events: readonly Event[]): readonly Event[] {
  return events
    .map((event) => ({ event, added: daysOf(index, event).added }))
    .reverse()
    .sort((a, b) => byCodeUnits(b.added, a.added))
    .slice(0, FEED_LENGTH)
    .map(({ event }) => event);
}

/** An event is among those of several topics and places. */
const daysOf = onceForEach(({ articles }: TimelineIndex, event: Event): AddedDays => addedDays(event, articles));

/** The newest events of all are mostly those of their topics and places too. */
const entryOf = onceForEach((index: TimelineIndex, event: Event): FeedEntry => {
  const { routes, topics, timeline } = index;
  const first = firstRoutes(timeline.vocabulary.site);
  const { added, changed } = daysOf(index, event);
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
