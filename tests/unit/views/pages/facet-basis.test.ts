import { describe, expect, test } from 'vitest';
import { plainText } from '../../../../src/commands/build/plain-text.ts';
import { recordDigest } from '../../../../src/commands/build/record-digest.ts';
import { assemble } from '../../../../src/timeline/assemble.ts';
import type { Article, Timeline } from '../../../../src/timeline/model.ts';
import { PAGE_KINDS } from '../../../../src/views/pages/page-kinds.ts';
import type { PageSource } from '../../../../src/views/pages/page-kind.ts';
import { article, quote, report, resolved, vocabulary } from '../small-timeline.ts';

/** An article a month, of one event in a place, on a topic and with words of a speaker; a page lists the last two. */
const MONTHS = ['2021-01', '2021-02', '2021-03', '2021-04', '2021-05'];

function monthly(
  month: string,
  day: string,
  also: Partial<Article> = {},
  { title = `Water of ${month}`, place = 'delta' } = {},
): Article {
  const id = `gazette-${month}`;
  const said = report(`water-${month}`, id, {
    title,
    date: resolved(day),
    places: [place],
    topics: ['water'],
    quotes: [quote({ text: 'water', by: 'mayor' })],
  });
  return article(id, { outlet: 'gazette', dateline: 'delta', publishedDay: day, reports: [said], ...also });
}

/** One of them at a place within the other. */
const articles = MONTHS.map((month) =>
  monthly(month, `${month}-04`, {}, { place: month === '2021-02' ? 'harbour' : 'delta' }),
);

function of(some: readonly Article[]): Timeline {
  const site = { ...vocabulary.site, limits: { pageEvents: 2 } };
  const places = vocabulary.places.map((place) => (place.slug === 'harbour' ? { ...place, within: 'delta' } : place));
  return assemble(some, { ...vocabulary, places, site }, [], null);
}

/** The page of each facet, and what it is made of. */
function facetPagesOf(timeline: Timeline): Map<string, { basis: string; shown: string }> {
  const { topic, place, outlet, speaker } = PAGE_KINDS;
  const pages = [topic, place, outlet, speaker].flatMap((kind) => kind.pages(timeline) as readonly PageSource[]);
  return new Map(
    pages.map(({ path, data, basis }) => [path, { basis: recordDigest(basis?.() ?? []), shown: plainText(data()) }]),
  );
}

const ALL = ['/flood/topics/water/', '/flood/places/delta/', '/flood/outlets/gazette/', '/flood/speakers/mayor/'];
const [january, ...later] = articles as [Article, ...Article[]];
const mute = (one: Article): Article => ({
  ...one,
  reports: one.reports.map((told) => ({ ...told, quotes: [...told.quotes, quote({ text: 'rain', by: 'mayor' })] })),
});

/** What changes far from the events that a page lists, and the pages on which it shows. */
const CHANGES: readonly (readonly [what: string, articles: readonly Article[], shows: readonly string[]])[] = [
  ['an earlier headline', [monthly('2021-01', '2021-01-04', {}, { title: 'Another headline' }), ...later], []],
  ['the loss of an earlier article', later, ALL],
  ['an earlier event and article in another month', [monthly('2021-01', '2021-02-03'), ...later], ALL],
  [
    'an earlier article published in another month',
    [monthly('2021-01', '2021-01-04', { publishedDay: '2021-02-03' }), ...later],
    ['/flood/places/delta/', '/flood/outlets/gazette/'],
  ],
  [
    'one event more at a place within it',
    [monthly('2021-01', '2021-01-04', {}, { place: 'harbour' }), ...later],
    ['/flood/places/delta/', '/flood/places/harbour/'],
  ],
  [
    'an earlier article that another outlet copied',
    [monthly('2021-01', '2021-01-04', { outlet: 'wave', syndicatedFrom: 'gazette', origin: 'gazette' }), ...later],
    ['/flood/outlets/gazette/', '/flood/outlets/wave/'],
  ],
  ['one thing more that a speaker said earlier', [mute(january), ...later], ['/flood/speakers/mayor/']],
];

describe('the page of a topic, place, outlet or speaker', () => {
  test.each(CHANGES)('shows, and is compared by, no more than it has of %s', (_, changed, shows) => {
    const before = facetPagesOf(of(articles));
    expect([...before.keys()].sort()).toEqual([...ALL, '/flood/places/harbour/'].sort());
    const differ = (what: 'basis' | 'shown'): string[] =>
      [...facetPagesOf(of(changed))].flatMap(([path, page]) => (page[what] === before.get(path)?.[what] ? [] : path));
    expect(differ('shown')).toEqual(shows);
    expect(differ('basis')).toEqual(shows);
  });
});
