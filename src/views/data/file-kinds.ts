import { articleJson } from '../../exports/article-json.ts';
import { timelineIcsParts } from '../../exports/calendar/timeline-ics.ts';
import { atomFeed } from '../../exports/feeds/atom.ts';
import { jsonFeed } from '../../exports/feeds/json-feed.ts';
import { placesGeoJsonParts } from '../../exports/places-geojson.ts';
import { textsOf } from '../../exports/texts-of.ts';
import { timelineCsvParts } from '../../exports/timeline-csv.ts';
import { timelineJsonParts } from '../../exports/timeline-json.ts';
import schema from '../../exports/timeline.schema.json' with { type: 'json' };
import { timelineJsParts } from '../../exports/timelinejs.ts';
import type { Routes } from '../../routes.ts';
import type { Timeline } from '../../timeline/model.ts';
import { embedAddress } from '../embed-view.ts';
import { facetsOf } from '../facets/facets-of.ts';
import { correctionsFeed } from '../feeds/corrections-feed.ts';
import { eventFeed, feedBasis, placeFeed, topicFeed } from '../feeds/event-feed.ts';
import { oembedJson } from '../oembed.ts';
import { articleBasis, eventBasis, wholeBasis } from '../pages/basis.ts';
import { indexOf } from '../timeline-index.ts';
import { eventFile } from './event-file.ts';
import type { FileKind, FileSource } from './published-file.ts';
import { allReferencesKind, articleReferenceKind, eventReferencesKind } from './reference-kinds.ts';
import { wholeFile } from './whole-file.ts';

const JSON_TYPE = 'application/json; charset=utf-8';
const ATOM_TYPE = 'application/atom+xml; charset=utf-8';
const schemaPath = (routes: Routes): string => routes.timelineSchema();

/**
 * Every kind of file that is published beside the pages, in the order in which the page about the data lists them. To
 * publish another one, add it here, its address to the routes, and an endpoint in `src/pages/` that calls
 * `fileResponse`.
 */
export const FILE_KINDS = {
  timelineJson: {
    group: 'whole',
    format: 'JSON',
    mediaType: JSON_TYPE,
    title: 'The whole timeline',
    description: 'Every event, report, quotation, figure and disagreement, and every article. All else is made of it.',
    schema: schemaPath,
    files: (timeline, context) => wholeFile(timeline, context.routes.timelineJson(), () => timelineJsonParts(context)),
  },
  timelineCsv: {
    group: 'whole',
    format: 'CSV',
    mediaType: 'text/csv; charset=utf-8; header=present',
    title: 'Table of reports',
    description: 'One row a report, for spreadsheets and statistics.',
    files: (timeline, context) => wholeFile(timeline, context.routes.timelineCsv(), () => timelineCsvParts(context)),
  },
  timelineIcs: {
    group: 'whole',
    format: 'iCalendar',
    mediaType: 'text/calendar; charset=utf-8',
    title: 'Calendar',
    description:
      'To subscribe to or to import. Events whose date is wider than a month, or open, are left out. Clock times are in UTC.',
    files: (timeline, context) => wholeFile(timeline, context.routes.timelineIcs(), () => timelineIcsParts(context)),
  },
  timelineJs: {
    group: 'whole',
    format: 'JSON',
    mediaType: JSON_TYPE,
    title: 'TimelineJS 3',
    description: 'The events for TimelineJS, which takes the address of this file as its source.',
    files: (timeline, context) => wholeFile(timeline, context.routes.timelineJs(), () => timelineJsParts(context)),
  },
  placesGeoJson: {
    group: 'whole',
    format: 'GeoJSON',
    mediaType: 'application/geo+json; charset=utf-8',
    title: 'Places',
    description: 'Each place with its events, for maps.',
    files: (timeline, context) =>
      one(timeline, context.routes.placesGeoJson(), () => textsOf(placesGeoJsonParts(context))),
  },
  referencesBib: allReferencesKind('bib'),
  referencesRis: allReferencesKind('ris'),
  referencesCsl: allReferencesKind('csl.json'),
  timelineSchema: {
    group: 'whole',
    format: 'JSON Schema',
    mediaType: 'application/schema+json; charset=utf-8',
    title: 'Schema',
    description: 'Describes the JSON files above and below, key by key.',
    // It tells of the files, not of what is in them.
    files: (_, { routes }) => [
      {
        path: routes.timelineSchema(),
        of: null,
        parts: () => [`${JSON.stringify(schema, null, 2)}\n`],
        basis: () => [schema],
      },
    ],
  },
  eventJson: {
    group: 'single',
    format: 'JSON',
    mediaType: JSON_TYPE,
    title: 'Each event',
    description: 'One event with its reports and the articles that they cite.',
    schema: schemaPath,
    pattern: 'events/<id>.json',
    each: 'event',
    file: eventFile,
  },
  articleJson: {
    group: 'single',
    format: 'JSON',
    mediaType: JSON_TYPE,
    title: 'Each article',
    description: 'One article and what it reports.',
    schema: schemaPath,
    pattern: 'articles/<id>.json',
    each: 'article',
    file: (context, article) => ({
      path: context.routes.articleJson(article.id),
      of: article.id,
      parts: () => [articleJson(context, article)],
      basis: () => [context.timeline.vocabulary.site, articleBasis(indexOf(context.timeline), article)],
    }),
  },
  eventBib: eventReferencesKind('bib'),
  eventRis: eventReferencesKind('ris'),
  eventCsl: eventReferencesKind('csl.json'),
  articleBib: articleReferenceKind('bib'),
  articleRis: articleReferenceKind('ris'),
  articleCsl: articleReferenceKind('csl.json'),
  oembed: {
    group: 'single',
    format: 'oEmbed',
    mediaType: JSON_TYPE,
    title: 'Card of each event',
    description: 'How to show the event in a page of another site, for programs that embed by address.',
    pattern: 'oembed/<id>.json',
    each: 'event',
    file: ({ timeline, routes }, address) => {
      const card = embedAddress(timeline, address);
      if (card === null) return null;
      const { id, shown } = card;
      return {
        path: routes.oembed(id),
        of: id,
        parts: () => [oembedJson(timeline, card)],
        basis: () => [
          timeline.vocabulary.site,
          shown.kind === 'event' ? eventBasis(indexOf(timeline), shown.event) : shown,
        ],
      };
    },
  },
  feedXml: {
    group: 'feeds',
    format: 'Atom',
    mediaType: ATOM_TYPE,
    title: 'New events',
    description: 'The 100 events added last, by the day on which they were added.',
    files: (timeline, { routes }) => one(timeline, routes.feedXml(), () => [atomFeed(eventFeed(timeline, 'atom'))]),
  },
  feedJson: {
    group: 'feeds',
    format: 'JSON Feed',
    mediaType: 'application/feed+json; charset=utf-8',
    title: 'New events',
    description: 'The same, for readers that take JSON Feed.',
    files: (timeline, { routes }) => one(timeline, routes.feedJson(), () => [jsonFeed(eventFeed(timeline, 'json'))]),
  },
  correctionsXml: {
    group: 'feeds',
    format: 'Atom',
    mediaType: ATOM_TYPE,
    title: 'Corrections',
    description:
      'Dates that changed, figures that were withdrawn, events that were withdrawn or joined with another: the latest 100.',
    files: (timeline, { routes }) =>
      one(timeline, routes.correctionsXml(), () => [atomFeed(correctionsFeed(timeline))]),
  },
  topicFeeds: {
    group: 'feeds',
    format: 'Atom',
    mediaType: ATOM_TYPE,
    title: 'New events of each topic',
    description: 'Each topic’s page links to its own.',
    pattern: 'topics/<topic>/feed.xml',
    files: (timeline, { routes }) =>
      [...facetsOf(timeline).topics.keys()].map((slug) => ({
        path: routes.topicFeed(slug),
        of: slug,
        parts: () => [atomFeed(topicFeed(timeline, slug))],
        basis: () => feedBasis(timeline, 'topics', slug),
      })),
  },
  placeFeeds: {
    group: 'feeds',
    format: 'Atom',
    mediaType: ATOM_TYPE,
    title: 'New events of each place',
    description: 'With the places within it. Each place’s page links to its own.',
    pattern: 'places/<place>/feed.xml',
    files: (timeline, { routes }) =>
      [...facetsOf(timeline).places.keys()].map((slug) => ({
        path: routes.placeFeed(slug),
        of: slug,
        parts: () => [atomFeed(placeFeed(timeline, slug))],
        basis: () => feedBasis(timeline, 'places', slug),
      })),
  },
} as const satisfies Readonly<Record<string, FileKind>>;

/** Name of a kind of file. */
export type FileKindName = keyof typeof FILE_KINDS;

/** A file of the whole timeline. */
function one(timeline: Timeline, path: string, parts: () => Iterable<string>): readonly FileSource[] {
  return [{ path, of: null, parts, basis: () => wholeBasis(timeline) }];
}
