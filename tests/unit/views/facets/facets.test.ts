import { describe, expect, it } from 'vitest';
import type { GeoPlace, Vocabulary } from '../../../../src/timeline/model.ts';
import { outletsView, speakersView, topicsView } from '../../../../src/views/facets/facet-index-view.ts';
import { facetsOf } from '../../../../src/views/facets/facets-of.ts';
import { outletView } from '../../../../src/views/facets/outlet-view.ts';
import { placeAndContaining } from '../../../../src/views/facets/place-and-containing.ts';
import { placeView } from '../../../../src/views/facets/place-view.ts';
import { placesView } from '../../../../src/views/facets/places-view.ts';
import { speakerPageView } from '../../../../src/views/facets/speaker-view.ts';
import { topicView } from '../../../../src/views/facets/topic-view.ts';
import { article, event, figure, quote, report, resolved, span, timeline, vocabulary } from '../small-timeline.ts';

const somewhere: GeoPlace = vocabulary.places[0]!;
const words: Vocabulary = {
  ...vocabulary,
  places: [
    { ...somewhere, aka: ['Дельта', 'الدلتا'], latitude: -1.5, longitude: 30, wikidata: 'Q1' },
    { ...somewhere, slug: 'harbour', name: 'Harbour', within: 'delta', latitude: -1, longitude: 32 },
    { ...somewhere, slug: 'pier', name: 'Pier', within: 'harbour' },
    { ...somewhere, slug: 'capital', name: 'Capital', region: 'North' },
    { ...somewhere, slug: 'unused', name: 'Unused' },
  ],
  outlets: vocabulary.outlets.map((outlet) =>
    outlet.slug === 'ap' ? { ...outlet, kind: 'agency', country: 'US' } : outlet,
  ),
  speakers: [
    { ...vocabulary.speakers[0]!, aka: ['Ада Нұр'], side: 'The town' },
    vocabulary.speakers[1]!,
    { ...vocabulary.speakers[1]!, slug: 'silent', name: 'Silent' },
  ],
  topics: [
    { slug: 'water', name: 'Water', description: 'How high it stood.' },
    { slug: 'fire', name: 'Fire', description: null },
  ],
};

const rain = event('rain', [report('rain', 'gazette')], {
  date: span('2021-03-01'),
  places: ['delta'],
  topics: ['water'],
});
const breach = event(
  'breach',
  [
    report('breach', 'gazette', {
      quotes: [quote({ text: 'the water came', by: 'mayor' }), quote({ text: 'a flood', by: null })],
      figures: [figure({ measure: 'drowned', value: '>3', min: 4, by: 'ministry', on: resolved('2021-03-02') })],
    }),
    report('breach', 'wave', { quotes: [quote({ text: 'вода пришла', by: 'mayor', language: 'ru' })] }),
  ],
  { places: ['harbour', 'pier'], topics: ['water'] },
);
const whole = timeline({
  vocabulary: words,
  articles: [
    article('gazette', { url: 'https://gazette.example/a', dateline: 'capital' }),
    article('wave', { syndicatedFrom: 'ap' }),
  ],
  events: [rain, breach],
});
/** Nothing of it is elsewhere. */
const part = null;
const onTimeline = new Map([
  ['rain', '/flood/#rain'],
  ['breach', '/flood/#breach'],
]);
const ids = (events: readonly { readonly id: string }[]): string[] => events.map(({ id }) => id);
const listing = (sections: readonly { readonly id: string; readonly events: readonly { readonly id: string }[] }[]) =>
  sections.map(({ id, events }) => [id, ...ids(events)]);

describe('facetsOf', () => {
  it('has what the timeline uses, and no more', () => {
    const facets = facetsOf(whole);
    expect([...facets.topics].map(([slug, events]) => [slug, ids(events)])).toEqual([['water', ['rain', 'breach']]]);
    expect(
      [...facets.places].map(([slug, { here, all, datelines }]) => [slug, ids(here), ids(all), ids(datelines)]),
    ).toEqual([
      ['delta', ['rain'], ['rain', 'breach'], []],
      ['harbour', ['breach'], ['breach'], []],
      ['pier', ['breach'], ['breach'], []],
      ['capital', [], [], ['gazette']],
    ]);
    expect(
      [...facets.outlets].map(([slug, { events, articles, copies }]) => [
        slug,
        ids(events),
        ids(articles),
        ids(copies),
      ]),
    ).toEqual([
      ['gazette', ['rain', 'breach'], ['gazette'], []],
      ['ap', ['breach'], [], ['wave']],
      ['wave', ['breach'], ['wave'], []],
    ]);
    expect([...facets.speakers.keys()]).toEqual(['mayor', 'ministry']);
    expect(facetsOf(whole)).toBe(facets);
  });

  it('is empty for an empty timeline', () => {
    const { topics, places, outlets, speakers } = facetsOf(timeline());
    expect([topics.size, places.size, outlets.size, speakers.size]).toEqual([0, 0, 0, 0]);
  });
});

describe('placeAndContaining', () => {
  it('goes outwards, and ends where places lie in each other', () => {
    const bySlug = new Map(words.places.map((place) => [place.slug, place]));
    expect(placeAndContaining(bySlug, 'pier')).toEqual(['pier', 'harbour', 'delta']);
    bySlug.set('delta', { ...somewhere, within: 'pier' });
    expect(placeAndContaining(bySlug, 'harbour')).toEqual(['harbour', 'delta', 'pier']);
  });
});

/** The fact that leads to a page's feed. */
const follow = (page: string) => ({
  label: 'Follow',
  text: '',
  links: [{ href: `/flood/${page}/feed.xml`, text: 'Atom feed' }],
});

describe('topicView', () => {
  it('shows the timeline of a topic', () => {
    const { sections, ...view } = topicView(whole, 'water');
    expect(listing(sections)).toEqual([
      ['2021-03-01', 'rain'],
      ['2021-03-02', 'breach'],
    ]);
    expect(view).toEqual({
      head: {
        title: 'Water · The flood',
        description: 'Topics: Water. How high it stood. 2 of 2 events.',
        canonical: 'https://example.org/flood/topics/water/',
        alternates: [
          {
            href: '/flood/topics/water/feed.xml',
            type: 'application/atom+xml',
            title: 'Water · The flood: new events',
          },
        ],
      },
      part,
      onTimeline,
      all: { href: '/flood/topics/', text: 'Topics' },
      name: 'Water',
      lead: 'How high it stood.',
      aka: [],
      facts: [follow('topics/water')],
      counts: '2 of 2 events',
    });
  });
});

describe('placeView', () => {
  it('shows what happened at a place and within it, and where it lies', () => {
    const { sections, head, ...view } = placeView(whole, 'delta');
    expect(listing(sections)).toEqual([
      ['2021-03-01', 'rain'],
      ['2021-03-02', 'breach'],
    ]);
    expect(head.canonical).toBe('https://example.org/flood/places/delta/');
    expect(view).toEqual({
      part,
      onTimeline,
      all: { href: '/flood/places/', text: 'Places' },
      name: 'The Delta',
      lead: null,
      aka: ['Дельта', 'الدلتا'],
      facts: [
        { label: 'Within it', text: '', links: [{ href: '/flood/places/harbour/', text: 'Harbour' }] },
        { label: 'Coordinates', text: '1.5° S, 30° E', links: [] },
        { label: 'Wikidata', text: '', links: [{ href: 'https://www.wikidata.org/wiki/Q1', text: 'Q1' }] },
        follow('places/delta'),
      ],
      counts: '2 events, 1 of them at places within it',
    });
    // A name does not lead to the page that it stands on.
    expect(sections.map(({ events }) => events.map(({ places }) => places))).toEqual([
      [[{ href: null, text: 'The Delta' }]],
      [
        [
          { href: '/flood/places/harbour/', text: 'Harbour' },
          { href: '/flood/places/pier/', text: 'Pier' },
        ],
      ],
    ]);
    expect(placeView(whole, 'pier').facts).toEqual([
      { label: 'Lies in', text: '', links: [{ href: '/flood/places/harbour/', text: 'Harbour' }] },
      follow('places/pier'),
    ]);
  });

  it('has a page for a place where articles were but written', () => {
    const view = placeView(whole, 'capital');
    expect([view.counts, view.sections]).toEqual(['0 events', []]);
    expect(view.facts).toEqual([
      { label: 'Region', text: 'North', links: [] },
      { label: 'Written there', text: '', links: [{ href: '/flood/articles/gazette/', text: 'Gazette, 3 Mar 2021' }] },
      follow('places/capital'),
    ]);
  });
});

describe('outletView', () => {
  const groupsOf = (slug: string) =>
    outletView(whole, slug).groups.map(({ id, title, href, articles }) => [
      id,
      title,
      href,
      articles.map((one) => `${one.id}: ${one.count}`),
    ]);

  it('tells what is its own from what it carries, and by whom its stories are carried', () => {
    expect(groupsOf('gazette')).toEqual([['_own', 'Its own reports', null, ['gazette: 2 events']]]);
    expect(groupsOf('wave')).toEqual([
      ['_from-ap', 'Copies of stories by Associated Press', '/flood/outlets/ap/', ['wave: 1 event']],
    ]);
    expect(groupsOf('ap')).toEqual([['_copies', 'Copies of its stories in other outlets', null, ['wave: 1 event']]]);
  });

  it('says what it is', () => {
    const { groups, sections, ...agency } = outletView(whole, 'ap');
    expect([groups.length, listing(sections)]).toEqual([1, [['2021-03-02', 'breach']]]);
    expect(agency).toEqual({
      head: {
        title: 'Associated Press · The flood',
        description: 'Outlets: Associated Press. Agency. 1 event, 1 copy of its stories elsewhere.',
        canonical: 'https://example.org/flood/outlets/ap/',
      },
      part,
      articlesPart: null,
      onTimeline: new Map([['breach', '/flood/#breach']]),
      all: { href: '/flood/outlets/', text: 'Outlets' },
      name: 'Associated Press',
      lead: 'Agency',
      aka: [],
      facts: [{ label: 'Country', text: 'United States', links: [] }],
      counts: '1 event, 1 copy of its stories elsewhere',
    });
    const gazette = outletView(whole, 'gazette');
    expect([gazette.counts, gazette.facts]).toEqual([
      '2 events, 1 article',
      [
        {
          label: 'Website',
          text: '',
          links: [{ href: 'https://gazette.example/', text: 'https://gazette.example/' }],
        },
      ],
    ]);
  });
});

describe('speakerPageView', () => {
  it('shows who said what in which words, by which article', () => {
    const { head, ...view } = speakerPageView(whole, 'mayor');
    expect(head.description).toBe('Speakers: Ada Nur. mayor of Harbour. 2 quotes on 1 event.');
    const by = { name: 'Ada Nur', role: 'mayor of Harbour', href: '/flood/speakers/mayor/' };
    const plain = { original: null, by, archive: null, verified: false };
    expect(view).toEqual({
      part,
      all: { href: '/flood/speakers/', text: 'Speakers' },
      name: 'Ada Nur',
      lead: 'mayor of Harbour',
      aka: ['Ада Нұр'],
      facts: [{ label: 'Side', text: 'The town', links: [] }],
      counts: '2 quotes on 1 event',
      sections: [
        {
          id: '2021-03-02',
          lead: 'Tuesday',
          main: '2 March',
          tail: '2021',
          href: '/flood/days/2021-03-02/',
          count: '1 event',
          events: [
            {
              id: 'breach',
              title: 'Title of breach',
              href: '/flood/events/breach/',
              date: { words: '2 March 2021', datetime: '2021-03-02', certainty: 'sure' },
              quotes: [
                {
                  ...plain,
                  text: 'the water came',
                  lang: null,
                  link: 'https://gazette.example/a#:~:text=the%20water%20came',
                  cite: { text: 'Gazette, 3 Mar', href: '/flood/articles/gazette/#breach', footnote: 'gazette' },
                },
                {
                  ...plain,
                  text: 'вода пришла',
                  lang: 'ru',
                  link: null,
                  cite: { text: 'Wave, 3 Mar', href: '/flood/articles/wave/#breach', footnote: 'wave' },
                },
              ],
              figures: [],
            },
          ],
        },
      ],
    });
  });

  it('shows the figures that someone gave', () => {
    const { counts, sections } = speakerPageView(whole, 'ministry');
    expect(counts).toBe('1 figure on 1 event');
    expect(sections[0]?.events[0]?.figures.map(({ value, subject, cite }) => [value, subject, cite.text])).toEqual([
      ['more than 3', 'drowned', 'Gazette, 3 Mar'],
    ]);
  });
});

describe('the lists', () => {
  it('of topics, outlets and speakers count what there is', () => {
    expect(topicsView(whole).groups).toEqual([
      {
        title: null,
        rows: [{ href: '/flood/topics/water/', name: 'Water', detail: 'How high it stood.', count: '2 events' }],
      },
    ]);
    expect(outletsView(whole).groups).toEqual([
      {
        title: 'With articles in this timeline',
        rows: [
          { href: '/flood/outlets/gazette/', name: 'The Delta Gazette', detail: null, count: '1 article, 2 events' },
          { href: '/flood/outlets/wave/', name: 'Radio Wave', detail: null, count: '1 article, 1 event' },
        ],
      },
      {
        title: 'Through copies of their stories',
        rows: [{ href: '/flood/outlets/ap/', name: 'Associated Press', detail: 'Agency', count: '1 copy, 1 event' }],
      },
    ]);
    expect(speakersView(whole).groups).toEqual([
      {
        title: 'The town',
        rows: [
          { href: '/flood/speakers/mayor/', name: 'Ada Nur', detail: 'mayor of Harbour', count: '2 quotes on 1 event' },
        ],
      },
      {
        title: 'Others',
        rows: [
          { href: '/flood/speakers/ministry/', name: 'Water ministry', detail: null, count: '1 figure on 1 event' },
        ],
      },
    ]);
  });

  it('are empty where there is nothing', () => {
    const empty = timeline();
    expect([topicsView, outletsView, speakersView].map((of) => of(empty).groups)).toEqual([[], [], []]);
    expect(placesView(empty, [])).toEqual({
      head: {
        title: 'Places · The flood',
        description: 'Where it happened.',
        canonical: 'https://example.org/flood/places/',
      },
      maps: [],
      regions: false,
      beyond: [],
      rows: [],
    });
  });

  it('of places says what the maps show, and what they do not', () => {
    const { maps, rows, regions, beyond } = placesView(whole, []);
    expect(
      maps.map(({ width, dots }) => [
        width,
        dots.map(({ href, words: said, region, number }) => [href, said, region, number]),
      ]),
    ).toEqual(
      ['wide', 'narrow'].map((width) => [
        width,
        [
          ['/flood/places/delta/', 'The Delta: 1 event', true, null],
          ['/flood/places/harbour/', 'Harbour: 1 event', false, null],
        ],
      ]),
    );
    expect([regions, beyond]).toEqual([true, []]);
    const plain = { number: null, numberedOn: [], beyond: false, within: [] };
    expect(rows).toEqual([
      {
        ...plain,
        href: '/flood/places/delta/',
        name: 'The Delta',
        count: '1 event, 2 with the places within it',
        within: [
          {
            ...plain,
            href: '/flood/places/harbour/',
            name: 'Harbour',
            count: '1 event',
            within: [{ ...plain, href: '/flood/places/pier/', name: 'Pier', count: '1 event' }],
          },
        ],
      },
      { ...plain, href: '/flood/places/capital/', name: 'Capital', count: 'dateline of 1 article' },
    ]);
  });

  it('of places numbers those whose names have no room on a map, and names those too far away', () => {
    const at = (slug: string, longitude: number, name = slug): GeoPlace => ({
      ...somewhere,
      slug,
      name,
      latitude: 0,
      longitude,
    });
    const crowd = ['a', 'b', 'c', 'd', 'e'].map((slug) => at(slug, 30, slug.repeat(12)));
    const crowded = timeline({
      vocabulary: { ...words, places: [...crowd, at('away', 100, 'Away')] },
      events: [
        ...crowd.map(({ slug }) => event(`at-${slug}`, [], { places: [slug] })),
        event('elsewhere', [], { places: ['away'] }),
      ],
    });
    const { maps, rows, beyond } = placesView(crowded, []);
    // Right, left, above and below there is room for four names.
    expect(maps.map(({ width, dots }) => [width, dots.map(({ label, number }) => [label?.anchor, number])])).toEqual(
      ['wide', 'narrow'].map((width) => [
        width,
        [
          ['start', null],
          ['end', null],
          ['middle', null],
          ['middle', null],
          [undefined, 1],
        ],
      ]),
    );
    expect(
      rows.map(({ name, number, numberedOn, beyond: off }) => [name.slice(0, 1), number, numberedOn, off]),
    ).toEqual([
      ...['a', 'b', 'c', 'd'].map((name) => [name, null, [], false]),
      ['e', 1, ['wide', 'narrow'], false],
      ['A', null, [], true],
    ]);
    expect(beyond).toEqual([{ href: '/flood/places/away/', text: 'Away (1 event)' }]);
  });
});
