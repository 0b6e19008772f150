import { describe, expect, it } from 'vitest';
import { timelineView } from '../../../src/views/timeline-view.ts';
import { article, event, ledgerEntry, report, span, timeline } from './small-timeline.ts';

const breach = event('breach', [report('breach', 'gazette'), report('breach', 'ap'), report('breach', 'wave')], {
  title: 'The dyke breaks',
  summary: 'The dyke broke at dawn.',
  key: true,
  date: span('2021-03-02'),
  places: ['delta', 'harbour'],
  origins: ['gazette', 'ap'],
  disagreements: [
    { field: 'place', measure: null, of: null, speaker: null, saying: null, claims: [] },
    { field: 'figure', measure: 'drowned', of: null, speaker: null, saying: null, claims: [] },
  ],
});
const whole = timeline({
  articles: [
    article('gazette'),
    article('ap', { publishedDay: '2021-03-04' }),
    article('wave', { syndicatedFrom: 'ap', publishedDay: '2022-01-01' }),
  ],
  events: [
    event('rain', [report('rain', 'gazette')], { date: span('../2021-03-02?') }),
    breach,
    event('relief', [report('relief', 'ap')], { date: span('2021-03') }),
  ],
});

describe('timelineView', () => {
  it('shows the whole of a small timeline', () => {
    const entry = {
      id: 'breach',
      earlierIds: [],
      title: 'The dyke breaks',
      href: '/flood/events/breach/',
      address: 'https://example.org/flood/events/breach/',
      date: { words: '2 March 2021', datetime: '2021-03-02', certainty: 'sure' },
      key: true,
      places: [
        { href: '/flood/places/delta/', text: 'The Delta' },
        { href: '/flood/places/harbour/', text: 'Harbour' },
      ],
      summary: 'The dyke broke at dawn.',
      open: [
        {
          html: '<p>What gazette says of breach.</p>',
          cite: { text: 'Gazette, 3 Mar', href: '/flood/articles/gazette/#breach', footnote: 'gazette' },
        },
        {
          html: '<p>What ap says of breach.</p>',
          cite: { text: 'AP, 4 Mar', href: '/flood/articles/ap/#breach', footnote: 'ap' },
        },
      ],
      folded: [
        {
          html: '<p>What wave says of breach.</p>',
          cite: { text: 'Wave, 1 Jan 2022', href: '/flood/articles/wave/#breach', footnote: 'wave' },
        },
      ],
      foldedWords: '1 more report: Wave',
      origins: '3 reports, 2 independent origins',
      differ: {
        text: 'Sources differ on the place and the figure for drowned.',
        href: '/flood/events/breach/#differ',
        differences: [
          { field: 'place', title: 'The place', claims: [], plot: null },
          { field: 'figure', title: 'The figure for drowned', claims: [], plot: null },
        ],
      },
    };
    const plain = {
      earlierIds: [],
      key: false,
      places: [],
      summary: null,
      folded: [],
      foldedWords: null,
      differ: null,
    };
    expect(timelineView(whole)).toEqual({
      head: {
        title: 'The flood',
        description: 'What was reported of the flood in the delta.',
        canonical: 'https://example.org/flood/',
      },
      title: 'The flood',
      subtitle: 'A spring in the delta',
      description: 'What was reported of the flood in the delta.',
      counts: ['3 events', '3 articles', '2 independent origins'],
      reporters: {
        outlets: [
          { href: '/flood/outlets/ap/', text: 'Associated Press' },
          { href: '/flood/outlets/wave/', text: 'Radio Wave' },
          { href: '/flood/outlets/gazette/', text: 'The Delta Gazette' },
        ],
        others: null,
      },
      range: 'Tuesday 2 March 2021',
      empty: null,
      withdrawn: [],
      withdrawnElsewhere: null,
      key: [
        {
          href: '/flood/#breach',
          title: 'The dyke breaks',
          date: { words: '2 Mar 2021', datetime: '2021-03-02', certainty: 'sure' },
        },
      ],
      jumps: [
        {
          label: 'March 2021',
          jumps: [
            { href: '/flood/#_before-2021-03-02', weekday: 'or before', label: '2', count: 1, level: 20 },
            { href: '/flood/#2021-03-02', weekday: 'Tue', label: '2', count: 1, level: 20 },
          ],
        },
        {
          label: 'Day not known',
          jumps: [{ href: '/flood/#2021-03', weekday: '', label: 'Mar 2021', count: 1, level: 20 }],
        },
      ],
      part: null,
      elsewhere: null,
      filters: {
        choices: [
          {
            name: 'source',
            label: 'Source',
            all: 'All sources',
            page: null,
            options: [
              { value: 'gazette', text: 'The Delta Gazette (2)' },
              { value: 'ap', text: 'Associated Press (2)' },
              { value: 'wave', text: 'Radio Wave (1)' },
            ],
          },
          {
            name: 'place',
            label: 'Place',
            all: 'All places',
            page: null,
            options: [
              { value: 'delta', text: 'The Delta (1)' },
              { value: 'harbour', text: 'Harbour (1)' },
            ],
          },
        ],
        differ: 'Only where sources differ (1)',
        count: '3 events',
        only: null,
        pages: [
          { href: '/flood/outlets/', text: 'Sources' },
          { href: '/flood/topics/', text: 'Topics' },
          { href: '/flood/places/', text: 'Places' },
          { href: '/flood/speakers/', text: 'Speakers' },
          { href: '/flood/disagreements/', text: 'Where sources differ' },
        ],
        tokens: new Map([
          ['rain', 'source=gazette'],
          ['breach', 'source=gazette source=ap source=wave place=delta place=harbour differ=1'],
          ['relief', 'source=ap'],
        ]),
      },
      sections: [
        {
          id: '_before-2021-03-02',
          lead: 'On or before',
          main: '2 March',
          tail: '2021',
          href: null,
          count: '1 event',
          events: [
            {
              ...plain,
              id: 'rain',
              title: 'Title of rain',
              href: '/flood/events/rain/',
              address: 'https://example.org/flood/events/rain/',
              date: { words: 'possibly on or before 2 March 2021', datetime: null, certainty: 'uncertain' },
              open: [
                {
                  html: '<p>What gazette says of rain.</p>',
                  cite: { text: 'Gazette, 3 Mar', href: '/flood/articles/gazette/#rain', footnote: 'gazette' },
                },
              ],
              origins: '1 report, single origin: Gazette',
            },
          ],
        },
        {
          id: '2021-03-02',
          lead: 'Tuesday',
          main: '2 March',
          tail: '2021',
          href: '/flood/days/2021-03-02/',
          count: '1 event',
          events: [entry],
        },
        {
          id: '2021-03',
          lead: '',
          main: 'March',
          tail: '2021',
          href: null,
          count: '1 event',
          events: [
            {
              ...plain,
              id: 'relief',
              title: 'Title of relief',
              href: '/flood/events/relief/',
              address: 'https://example.org/flood/events/relief/',
              date: { words: 'March 2021', datetime: '2021-03', certainty: 'span' },
              open: [
                {
                  html: '<p>What ap says of relief.</p>',
                  cite: { text: 'AP, 4 Mar', href: '/flood/articles/ap/#relief', footnote: 'ap' },
                },
              ],
              origins: '1 report, single origin: AP',
            },
          ],
        },
      ],
    });
  });

  it('shows that there is nothing yet', () => {
    const { counts, range, empty, withdrawn, key, jumps, sections } = timelineView(timeline());
    expect({ counts, range, empty, withdrawn, key, jumps, sections }).toEqual({
      counts: ['0 events', '0 articles', '0 independent origins'],
      range: null,
      empty: 'No event has been reported yet.',
      withdrawn: [],
      key: [],
      jumps: [],
      sections: [],
    });
  });

  it('keeps a place for each withdrawn event, and for the ids that it had', () => {
    const ledger = [
      ledgerEntry('breach', { was: ['dyke'] }),
      ledgerEntry('panic', { gone: 'It was a rumour.', title: 'Panic', was: ['fear', 'ужас'] }),
      ledgerEntry('second-breach', { gone: 'Both reports meant the first.' }),
      ledgerEntry('third', { was: ['rain', 'hail'] }),
    ];
    const withdrawn = [
      {
        id: 'panic',
        earlierIds: ['fear', 'ужас'],
        title: 'Panic',
        href: '/flood/events/panic/',
        why: 'It was a rumour.',
      },
      {
        id: 'second-breach',
        earlierIds: [],
        title: 'second breach',
        href: '/flood/events/second-breach/',
        why: 'Both reports meant the first.',
      },
    ];
    const some = timelineView({ ...whole, ledger });
    expect({ empty: some.empty, withdrawn: some.withdrawn }).toEqual({ empty: null, withdrawn });
    const none = timelineView(timeline({ ledger }));
    expect({ empty: none.empty, withdrawn: none.withdrawn }).toEqual({
      empty: 'Every event has been withdrawn.',
      withdrawn,
    });
  });

  it('gives no id two places', () => {
    const ledger = [
      ledgerEntry('breach', { gone: 'Stands again.' }),
      ledgerEntry('panic', { gone: 'It was a rumour.', was: ['rain', 'fear'] }),
      ledgerEntry('fear', { gone: 'The same.' }),
    ];
    expect(timelineView({ ...whole, ledger }).withdrawn.map(({ id, earlierIds }) => [id, earlierIds])).toEqual([
      ['panic', ['fear']],
    ]);
  });

  it('jumps to spans in few words, and dates nothing by their first days', () => {
    const dates = ['202X', '2019/2022-01-08', '2021', '2021-05', '2021-05/2021-06?'];
    const { jumps, range, sections } = timelineView(
      timeline({ events: dates.map((edtf, at) => event(`e-${String(at)}`, [], { date: span(edtf) })) }),
    );
    const one = { weekday: '', count: 1, level: 20 };
    expect({ jumps, range, hrefs: sections.map(({ href }) => href) }).toEqual({
      jumps: [
        {
          label: 'Day not known',
          jumps: [
            { ...one, href: '/flood/#_2020-01-01_2029-12-31', label: '2020–2029' },
            { ...one, href: '/flood/#_2019-01-01_2022-01-08', label: '2019 – 8 Jan 2022' },
            { ...one, href: '/flood/#_2021', label: '2021' },
            { ...one, href: '/flood/#2021-05', label: 'May 2021' },
            { ...one, href: '/flood/#_2021-05-01_2021-06-30', label: 'May–Jun 2021' },
          ],
        },
      ],
      range: null,
      hrefs: [null, null, null, null, null],
    });
  });

  it('draws counts to the fullest day, and leaves none without a mark', () => {
    const many = (day: string, count: number) =>
      Array.from({ length: count }, (_, at) => event(`${day}-${String(at)}`, [], { date: span(day) }));
    const { jumps, range } = timelineView(
      timeline({ events: [...many('2021-02-28', 1), ...many('2021-03-02', 40), ...many('2021-03-03', 21)] }),
    );
    expect(jumps.map(({ label, jumps: days }) => [label, days.map(({ count, level }) => [count, level])])).toEqual([
      ['February 2021', [[1, 1]]],
      [
        'March 2021',
        [
          [40, 20],
          [21, 11],
        ],
      ],
    ]);
    expect(range).toBe('28 February – 3 March 2021');
  });
});
