import { dateWords, shortDateWords } from '../../timeline/dates/date-words.ts';
import { publishedWords } from '../../timeline/dates/published-words.ts';
import { parseEdtf } from '../../timeline/dates/parse-edtf.ts';
import type { Article, Event, Timeline } from '../../timeline/model.ts';
import { onceForEach } from '../../timeline/once-for-each.ts';
import { originNames, outletOf } from '../citation.ts';
import { facetsOf } from '../facets/facets-of.ts';
import { placeAndContaining } from '../facets/place-and-containing.ts';
import { eventBasis, ownArticleBasis } from '../pages/basis.ts';
import { retractedMark } from '../retracted.ts';
import { titleLanguage } from '../source-view.ts';
import { indexOf, type TimelineIndex } from '../timeline-index.ts';
import { regionName } from '../words/region-name.ts';
import type { SearchKind, SearchRecord, SearchSource } from './search-record.ts';
import { stemsOf } from './stems-of.ts';

/**
 * What can be found on the site. Pages are not scraped: each thing is there once, with what is worth finding of it. What
 * articles report is found in the events, so that an article is found by what is its own. Withdrawn events and earlier
 * ids are not there.
 *
 * @param timeline Any, even an empty one.
 * @returns Kind by kind as in `SEARCH_KINDS`; within each, in the order of the timeline or the vocabulary. Records are
 *   made once they are asked for.
 */
export function searchSources(timeline: Timeline): readonly SearchSource[] {
  const index = indexOf(timeline);
  const { routes } = index;
  return [
    ...timeline.events.map((event): SearchSource => ({
      kind: 'event',
      url: routes.event(event.id),
      basis: () => eventBasis(index, event),
      record: () => eventRecord(index, event),
    })),
    ...timeline.articles.map((article): SearchSource => ({
      kind: 'article',
      url: routes.article(article.id),
      basis: () => ownArticleBasis(index, article),
      record: () => articleRecord(index, article),
    })),
    ...facetRecords(index).map((record): SearchSource => ({
      kind: record.kind,
      url: record.url,
      basis: () => [record],
      record: () => record,
    })),
  ];
}

const NOTHING = {
  language: '',
  translation: '',
  date: '',
  sources: '',
  content: '',
  spellings: '',
  places: '',
  speakers: '',
  topics: '',
  authors: '',
  originals: '',
  stems: '',
} as const;

function eventRecord(index: TimelineIndex, event: Event): SearchRecord {
  const around = unique(event.places.flatMap((slug) => placeAndContaining(index.places, slug)));
  const places = around.map((slug) => spelled(index.places.get(slug)));
  const marks = event.reports.flatMap(({ quotes, figures }) => [...quotes, ...figures]);
  const speakers = unique(marks.flatMap(({ by }) => by ?? [])).map((slug) => spelled(index.speakers.get(slug)));
  const originals = unique(event.reports.flatMap(({ quotes }) => quotes.flatMap(({ original }) => original ?? [])));
  const headlines = unique(event.reports.map(({ title }) => title)).filter((title) => title !== event.title);
  return {
    ...NOTHING,
    kind: 'event',
    url: index.routes.event(event.id),
    title: event.title,
    date: dateWords(event.date),
    sources: sourceNames(index, [event]),
    content: running([event.summary ?? '', ...event.reports.map(({ text }) => text), ...headlines]),
    places: divided(places),
    speakers: divided(speakers),
    topics: event.topics.map((slug) => index.topics.get(slug)?.name ?? slug).join(', '),
    originals: originals.join(' · '),
    stems: stemsOf([...places, ...speakers].flat()),
  };
}

function articleRecord(index: TimelineIndex, article: Article): SearchRecord {
  const { site } = index.timeline.vocabulary;
  const { outlet, origin } = article;
  const dateline = article.dateline === null ? [] : spelled(index.places.get(article.dateline));
  return {
    ...NOTHING,
    kind: 'article',
    url: index.routes.article(article.id),
    title: article.title,
    language: titleLanguage(article, site.language) ?? '',
    translation: article.titleTranslation ?? '',
    date: publishedWords(article.published),
    sources: `${[
      index.outlets.get(outlet)?.name ?? outlet,
      ...(origin === outlet ? [] : originNames(index, [origin])),
    ].join(', ')}${retractedMark(article)}`,
    content: running([article.text]),
    places: dateline.join(', '),
    authors: article.authors.join(', '),
    stems: stemsOf(dateline),
  };
}

/** Places, topics, speakers and outlets that have a page. */
function facetRecords(index: TimelineIndex): readonly SearchRecord[] {
  const { routes } = index;
  const { places, topics, speakers, outlets } = facetsOf(index.timeline);
  const record = (
    kind: SearchKind,
    url: string,
    named: { readonly name: string; readonly aka?: readonly string[] } | undefined,
    events: readonly Event[],
    content: readonly (string | null | undefined)[],
  ): SearchRecord => ({
    ...NOTHING,
    kind,
    url,
    title: named?.name ?? '',
    date: datesOf(events),
    sources: kind === 'outlet' ? '' : sourceNames(index, events),
    content: running(content.map((text) => text ?? '')),
    spellings: (named?.aka ?? []).join(', '),
    stems: stemsOf(spelled(named)),
  });
  return [
    ...[...places].map(([slug, { all }]) => {
      const place = index.places.get(slug);
      return record('place', routes.place(slug), place, all, [place?.region]);
    }),
    ...[...topics].map(([slug, events]) => {
      const topic = index.topics.get(slug);
      return record('topic', routes.topic(slug), topic, events, [topic?.description]);
    }),
    ...[...speakers].map(([slug, said]) => {
      const speaker = index.speakers.get(slug);
      const events = said.map(({ event }) => event);
      return record('speaker', routes.speaker(slug), speaker, events, [speaker?.role, speaker?.side]);
    }),
    ...[...outlets].map(([slug, { events }]) => {
      const outlet = index.outlets.get(slug);
      const aka = outlet === undefined || outlet.short === outlet.name ? [] : [outlet.short];
      const named = outlet === undefined ? undefined : { name: outlet.name, aka };
      const country = outlet?.country ?? null;
      return record('outlet', routes.outlet(slug), named, events, [
        outlet?.kind,
        country === null ? '' : regionName(country),
      ]);
    }),
  ];
}

/** Name and other spellings. */
function spelled(named: { readonly name: string; readonly aka?: readonly string[] } | undefined): readonly string[] {
  return named === undefined ? [] : [named.name, ...(named.aka ?? [])];
}

/** The spellings of several things. */
function divided(things: readonly (readonly string[])[]): string {
  return things.map((spellings) => spellings.join(', ')).join(' · ');
}

/** More names than these say no more. */
const SOURCES_AT_MOST = 5;

/** Who reports some events, by short names: `BBC, CNN`; after the first five how many more. */
function sourceNames(index: TimelineIndex, events: readonly Event[]): string {
  // A place may have all events of the timeline.
  const found = new Set<string>();
  for (const event of events) for (const name of namesOf(index, event)) found.add(name);
  const names = [...found];
  const more = names.length - SOURCES_AT_MOST;
  return more < 2 ? names.join(', ') : `${names.slice(0, SOURCES_AT_MOST).join(', ')} + ${String(more)}`;
}

/** An event is among those of several places, topics, speakers and outlets. */
const namesOf = onceForEach((index: TimelineIndex, { reports }: Event): readonly string[] =>
  unique(
    reports.flatMap(({ article: id }) => {
      const article = index.articles.get(id);
      return article === undefined ? [] : [outletOf(index, article)];
    }),
  ),
);

/** From the first event to the last: `2–8 Jan 2022`; where one is not known to the day, in its own words. */
function datesOf(events: readonly Event[]): string {
  const first = events[0]?.date;
  let last = first;
  for (const { date } of events) if ((date.end ?? '') >= (last?.end ?? '')) last = date;
  if (first === undefined || last === undefined) return '';
  if ([first, last].some(({ precision }) => precision === 'month' || precision === 'year')) {
    return unique([first, last].map(shortDateWords)).join(' – ');
  }
  const whole = parseEdtf(
    first.start === last.end ? (first.start ?? '') : `${first.start ?? '..'}/${last.end ?? '..'}`,
  );
  return whole.ok ? shortDateWords(whole.span) : '';
}

/** Texts one after another, on one line. A dash without spaces would make one word of two. */
function running(texts: readonly string[]): string {
  return texts
    .filter((text) => text !== '')
    .map((text) => (/[.!?…”»]$/u.test(text) ? text : `${text}.`))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\p{L})[—/](?=\p{L})/gu, (dash) => ` ${dash} `);
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
