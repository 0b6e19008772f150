import { describe, expect, it } from 'vitest';
import type { GeoPlace, Vocabulary } from '../../../../src/timeline/model.ts';
import type { SearchRecord } from '../../../../src/views/search/search-record.ts';
import { searchRecords } from '../../../support/search-records.ts';
import { searchView } from '../../../../src/views/search/search-view.ts';
import { stemsOf } from '../../../../src/views/search/stems-of.ts';
import { article, event, figure, ledgerEntry, quote, report, span, timeline, vocabulary } from '../small-timeline.ts';

const somewhere: GeoPlace = vocabulary.places[0]!;
const words: Vocabulary = {
  ...vocabulary,
  places: [
    { ...somewhere, aka: ['Дельта', 'Атырау'] },
    { ...somewhere, slug: 'harbour', name: 'Harbour', within: 'delta', region: 'North' },
    { ...somewhere, slug: 'unused', name: 'Unused' },
  ],
  outlets: vocabulary.outlets.map((outlet) =>
    outlet.slug === 'ap' ? { ...outlet, kind: 'agency', country: 'US' } : outlet,
  ),
  speakers: [{ ...vocabulary.speakers[0]!, aka: ['Ада Нұр'], side: 'The town' }, vocabulary.speakers[1]!],
  topics: [{ slug: 'water', name: 'Water', description: 'How high it stood' }],
};

const breach = event(
  'breach',
  [
    report('breach', 'gazette', {
      title: 'Title of breach',
      text: 'The dam <broke>.\n\nWater—everywhere',
      quotes: [quote({ text: 'the water came', by: 'mayor', original: 'вода пришла' })],
    }),
    report('breach', 'wave', {
      title: 'Dam gives way',
      text: 'It broke at night.',
      quotes: [quote({ text: 'the water came', by: 'mayor', original: 'вода пришла' })],
      figures: [figure({ measure: 'drowned', value: '3', by: 'ministry' })],
    }),
  ],
  { summary: 'A dam broke.', places: ['harbour'], topics: ['water'] },
);
const whole = timeline({
  vocabulary: words,
  articles: [
    article('gazette', {
      title: 'Плотина прорвана',
      titleTranslation: 'Dam broken',
      language: 'ru',
      authors: ['Ivan Petrov', 'Ann Lee'],
      dateline: 'delta',
      text: 'On the delta.',
    }),
    article('wave', { syndicatedFrom: 'ap' }),
  ],
  events: [breach],
  ledger: [ledgerEntry('second-breach', { title: 'A second breach', gone: 'It was the same one.', was: ['other'] })],
});

const base: SearchRecord = {
  kind: 'event',
  url: '',
  title: '',
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
};

describe('searchSources', () => {
  const records = searchRecords(whole);
  const of = (url: string) => records.find((record) => record.url === `/flood/${url}/`);

  it('finds all that has a page, kind by kind, and neither withdrawn events nor earlier ids', () => {
    expect(records.map(({ kind, url }) => [kind, url])).toEqual([
      ['event', '/flood/events/breach/'],
      ['article', '/flood/articles/gazette/'],
      ['article', '/flood/articles/wave/'],
      ['place', '/flood/places/delta/'],
      ['place', '/flood/places/harbour/'],
      ['topic', '/flood/topics/water/'],
      ['speaker', '/flood/speakers/mayor/'],
      ['speaker', '/flood/speakers/ministry/'],
      ['outlet', '/flood/outlets/gazette/'],
      ['outlet', '/flood/outlets/ap/'],
      ['outlet', '/flood/outlets/wave/'],
    ]);
  });

  it('finds an event by what is reported, where, by whom, in every spelling and in the words that were said', () => {
    expect(of('events/breach')).toEqual({
      ...base,
      url: '/flood/events/breach/',
      title: 'Title of breach',
      date: 'Tuesday 2 March 2021',
      sources: 'Gazette, Wave',
      content: 'A dam broke. The dam <broke>. Water — everywhere. It broke at night. Dam gives way.',
      places: 'Harbour · The Delta, Дельта, Атырау',
      speakers: 'Ada Nur, Ада Нұр · Water ministry',
      topics: 'Water',
      originals: 'вода пришла',
      stems: 'дельт атыра',
    });
  });

  it('finds an article by its title in both languages, and by what is not in its reports', () => {
    expect(of('articles/gazette')).toEqual({
      ...base,
      kind: 'article',
      url: '/flood/articles/gazette/',
      title: 'Плотина прорвана',
      language: 'ru',
      translation: 'Dam broken',
      date: 'Wednesday 3 March 2021',
      sources: 'The Delta Gazette',
      content: 'On the delta.',
      places: 'The Delta, Дельта, Атырау',
      authors: 'Ivan Petrov, Ann Lee',
      stems: 'дельт атыра',
    });
    expect(of('articles/wave')?.sources).toBe('Radio Wave, AP');
  });

  it('finds places, topics, speakers and outlets', () => {
    const facet = { ...base, date: '2 Mar 2021', sources: 'Gazette, Wave' };
    expect(['places/delta', 'topics/water', 'speakers/mayor', 'outlets/ap'].map(of)).toEqual([
      {
        ...facet,
        kind: 'place',
        url: '/flood/places/delta/',
        title: 'The Delta',
        spellings: 'Дельта, Атырау',
        stems: 'дельт атыра',
      },
      { ...facet, kind: 'topic', url: '/flood/topics/water/', title: 'Water', content: 'How high it stood.' },
      {
        ...facet,
        kind: 'speaker',
        url: '/flood/speakers/mayor/',
        title: 'Ada Nur',
        content: 'mayor of Harbour. The town.',
        spellings: 'Ада Нұр',
      },
      {
        ...facet,
        kind: 'outlet',
        url: '/flood/outlets/ap/',
        title: 'Associated Press',
        sources: '',
        content: 'agency. United States.',
        spellings: 'AP',
      },
    ]);
    expect(of('places/harbour')?.content).toBe('North.');
  });

  it('says when things were from the first event to the last', () => {
    const dates = (...edtf: string[]) => {
      const events = edtf.map((date, at) =>
        event(`e${String(at)}`, [report('e', 'wave')], { date: span(date), topics: ['water'] }),
      );
      return searchRecords(timeline({ vocabulary: words, articles: [article('wave')], events })).find(
        ({ kind }) => kind === 'topic',
      )?.date;
    };
    expect(dates('2021-03-01', '2021-03-01')).toBe('1 Mar 2021');
    expect(dates('2021-03-01/2021-03-09', '2021-03-02')).toBe('1–9 Mar 2021');
    expect(dates('../2021-03-01', '2021-03-02')).toBe('by 2 Mar 2021');
    expect(dates('2021-03-01', '2021-04')).toBe('1 Mar 2021 – Apr 2021');
  });

  it('names five sources, and how many more there are', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const sources = (count: number) => {
      const some = ids.slice(0, count);
      const events = [
        event(
          'x',
          some.map((id) => report('x', id)),
        ),
      ];
      return searchRecords(timeline({ articles: some.map((id) => article(id)), events }))[0]?.sources;
    };
    expect([1, 6, 7].map(sources)).toEqual(['a', 'a, b, c, d, e, f', 'a, b, c, d, e + 2']);
  });

  it('finds nothing in an empty timeline', () => {
    expect(searchRecords(timeline())).toEqual([]);
  });
});

describe('stemsOf', () => {
  it('cuts the last vowel of Cyrillic words, each once', () => {
    expect(stemsOf(['Астана', 'в Астане', 'Москва, Кремль', 'Токаев', 'Рим', 'Moscow'])).toBe('астан москв кремл');
  });
});

describe('searchView', () => {
  it('is a plain index of all that can be found', () => {
    const view = searchView(whole);
    const lines = view.sections.map(({ id, groups }) => [
      id,
      groups.map(({ head, rows }) => [head?.text ?? null, rows.map(({ text, lang, also }) => [text, lang, ...also])]),
    ]);
    expect([view.counts, view.action, view.files]).toEqual([
      '1 event and 2 articles',
      '/flood/search/',
      '/flood/pagefind/',
    ]);
    expect(lines).toEqual([
      ['_events', [['Tuesday 2 March 2021', [['Title of breach', null]]]]],
      [
        '_places',
        [
          [
            null,
            [
              ['The Delta', null, 'Дельта', 'Атырау'],
              ['Harbour', null],
            ],
          ],
        ],
      ],
      ['_topics', [[null, [['Water', null]]]]],
      [
        '_speakers',
        [
          [
            null,
            [
              ['Ada Nur', null, 'Ада Нұр'],
              ['Water ministry', null],
            ],
          ],
        ],
      ],
      [
        '_outlets',
        [
          [
            null,
            [
              ['The Delta Gazette', null, 'Gazette'],
              ['Associated Press', null, 'AP'],
              ['Radio Wave', null, 'Wave'],
            ],
          ],
        ],
      ],
      [
        '_articles',
        [
          [
            null,
            [
              ['Плотина прорвана', 'ru', 'Dam broken', 'Gazette, 3 Mar 2021'],
              ['Headline of wave', null, 'Wave, 3 Mar 2021'],
            ],
          ],
        ],
      ],
    ]);
  });

  it('names days instead of events where there are too many of them', () => {
    const events = Array.from({ length: 501 }, (_, at) =>
      event(`e${String(at)}`, [], { date: span(at < 500 ? '2021-03-02' : '2021-04') }),
    );
    expect(searchView(timeline({ events })).sections).toEqual([
      {
        id: '_events',
        title: 'Days with events',
        all: { href: '/flood/', text: 'The timeline' },
        groups: [
          {
            head: null,
            rows: [
              { href: '/flood/days/2021-03-02/', text: 'Tuesday 2 March 2021', lang: null, also: ['500 events'] },
              { href: '/flood/months/2021-04/#2021-04', text: 'April 2021', lang: null, also: ['1 event'] },
            ],
          },
        ],
      },
    ]);
  });

  it('names months where there are too many days, too', () => {
    const events = Array.from({ length: 502 }, (_, at) =>
      event(`e${String(at)}`, [], {
        date:
          at === 501
            ? span('2021-04', { start: null, end: null })
            : span(new Date(Date.UTC(2021, 2, 30 + at)).toISOString().slice(0, 10)),
      }),
    );
    const [section] = searchView(timeline({ events })).sections;
    const rows = section?.groups.flatMap((group) => group.rows) ?? [];
    expect([section?.title, section?.groups.length, rows.length]).toEqual(['Months with events', 1, 19]);
    expect([rows[0], rows[1], rows.at(-1)]).toEqual([
      { href: '/flood/months/2021-03/', text: 'March 2021', lang: null, also: ['2 events'] },
      { href: '/flood/months/2021-04/', text: 'April 2021', lang: null, also: ['30 events'] },
      { href: '/flood/months/undated/', text: 'Date not known', lang: null, also: ['1 event'] },
    ]);
  });

  it('has no section for what there is nothing of', () => {
    expect(searchView(timeline())).toMatchObject({ files: '', sections: [] });
  });
});
