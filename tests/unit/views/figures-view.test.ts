import { describe, expect, it } from 'vitest';
import { figureValue } from '../../../src/timeline/articles/figure-value.ts';
import type { Figure, Timeline } from '../../../src/timeline/model.ts';
import { eventView } from '../../../src/views/event-view.ts';
import { figurePages } from '../../../src/views/figure-pages.ts';
import { figurePlot } from '../../../src/views/figure-plot.ts';
import { figuresView } from '../../../src/views/figures-view.ts';
import { anchorAt, plotMark } from '../../../src/views/plot-mark.ts';
import { indexOf } from '../../../src/views/timeline-index.ts';
import { agreementWords } from '../../../src/views/words/agreement-words.ts';
import { article, event, figure, report, resolved, timeline, vocabulary } from './small-timeline.ts';

const given = (value: string, on: string, also: Partial<Figure> = {}): Figure =>
  figure({
    measure: 'drowned',
    value,
    text: `${value} people`,
    of: 'fishers',
    on: resolved(on),
    ...(figureValue(value) ?? {}),
    ...also,
  });

const first = event('first', [
  report('first', 'gazette', { figures: [given('>3', '2021-03-02', { by: 'ministry' })] }),
  report('first', 'wave', { figures: [given('6..8', '2021-03-02'), given('2', '2021-03-02', { measure: 'lpg' })] }),
]);
const later = event('later', [
  report('later', 'wave', {
    figures: [
      given('9', '2021-03-05', { by: 'ministry' }),
      given('>3', '2021-03-05', { by: 'ministry', withdraws: true }),
    ],
  }),
]);
const whole = timeline({
  articles: [article('gazette', { syndicatedFrom: 'ap' }), article('wave', { syndicatedFrom: 'ap' })],
  events: [first, later],
});

const gazette = { text: 'Gazette, 3 Mar', href: '/flood/articles/gazette/#first', footnote: 'gazette' };
const wave = (id: string) => ({ text: 'Wave, 3 Mar', href: `/flood/articles/wave/#${id}`, footnote: 'wave' });
const ministry = { name: 'Water ministry', role: null, href: '/flood/speakers/ministry/' };
const early = { words: 'Tuesday 2 March 2021', datetime: '2021-03-02', certainty: 'sure' };
const late = { words: 'Friday 5 March 2021', datetime: '2021-03-05', certainty: 'sure' };
const firstEvent = { href: '/flood/events/first/#figures', text: 'Title of first' };
const laterEvent = { href: '/flood/events/later/#figures', text: 'Title of later' };
const row = { subject: 'drowned (fishers)', as: null, withdraws: false, fate: null, verified: false };

describe('figuresView', () => {
  it('draws what can be compared, lists everything, and counts copies of one story once', () => {
    expect(figuresView(whole)).toEqual({
      part: null,
      months: [],
      all: '/flood/figures/',
      head: {
        title: 'Figures · The flood',
        description: 'Who gave which number, and as of when: Drowned, LPG price.',
        canonical: 'https://example.org/flood/figures/',
      },
      counts: '5 figures for 2 things counted, from 1 independent origin',
      jumps: [
        { href: '/flood/figures/#drowned', text: 'Drowned' },
        { href: '/flood/figures/#lpg', text: 'LPG price' },
      ],
      disagreements: '/flood/disagreements/',
      measures: [
        {
          elsewhere: [],
          id: 'drowned',
          name: 'Drowned',
          description: null,
          unit: 'people',
          series: [
            {
              id: 'drowned_fishers',
              of: 'fishers',
              title: 'Drowned (fishers)',
              origins: '3 reports, single origin: AP',
              agreement: ['As of Tuesday 2 March 2021: more than 3 and 6 to 8 can both be right: 6 to 8 fits both.'],
              plot: {
                ticks: [
                  { at: 0, label: '0', anchor: 'middle' },
                  { at: 20, label: '2', anchor: 'middle' },
                  { at: 40, label: '4', anchor: 'middle' },
                  { at: 60, label: '6', anchor: 'middle' },
                  { at: 80, label: '8', anchor: 'middle' },
                  { at: 100, label: '10', anchor: 'end' },
                ],
                days: [
                  {
                    asOf: 'Tuesday 2 March 2021',
                    rows: [
                      {
                        value: 'more than 3',
                        by: 'Water ministry',
                        source: 'Gazette, 3 Mar',
                        href: '/flood/events/first/#figures',
                        look: 'withdrawn',
                        fate: 'later withdrawn',
                        mark: { kind: 'least', from: 40, to: 100, at: 40, anchor: 'middle' },
                      },
                      {
                        value: '6 to 8',
                        by: null,
                        source: 'Wave, 3 Mar',
                        href: '/flood/events/first/#figures',
                        look: 'stands',
                        fate: null,
                        mark: { kind: 'range', from: 60, to: 80, at: 70, anchor: 'middle' },
                      },
                    ],
                  },
                  {
                    asOf: 'Friday 5 March 2021',
                    rows: [
                      {
                        value: '9',
                        by: 'Water ministry',
                        source: 'Wave, 3 Mar',
                        href: '/flood/events/later/#figures',
                        look: 'stands',
                        fate: null,
                        mark: { kind: 'exact', from: 90, to: 90, at: 90, anchor: 'middle' },
                      },
                      {
                        value: 'more than 3',
                        by: 'Water ministry',
                        source: 'Wave, 3 Mar',
                        href: '/flood/events/later/#figures',
                        look: 'withdraws',
                        fate: 'withdrawn by this report',
                        mark: { kind: 'least', from: 40, to: 100, at: 40, anchor: 'middle' },
                      },
                    ],
                  },
                ],
              },
              rows: [
                {
                  ...row,
                  text: '>3 people',
                  value: 'more than 3',
                  by: ministry,
                  on: early,
                  fate: { href: '/flood/events/later/#figures', text: 'later withdrawn' },
                  cite: gazette,
                  event: firstEvent,
                  look: 'withdrawn',
                },
                {
                  ...row,
                  text: '6..8 people',
                  value: '6 to 8',
                  by: null,
                  on: early,
                  cite: wave('first'),
                  event: firstEvent,
                  look: 'stands',
                },
                {
                  ...row,
                  text: '9 people',
                  value: '9',
                  by: ministry,
                  on: late,
                  cite: wave('later'),
                  event: laterEvent,
                  look: 'stands',
                },
                {
                  ...row,
                  text: '>3 people',
                  value: 'more than 3',
                  by: ministry,
                  on: late,
                  withdraws: true,
                  cite: wave('later'),
                  event: laterEvent,
                  look: 'withdraws',
                },
              ],
            },
          ],
        },
        {
          elsewhere: [],
          id: 'lpg',
          name: 'LPG price',
          description: null,
          unit: null,
          series: [
            {
              id: 'lpg_fishers',
              of: 'fishers',
              title: 'LPG price (fishers)',
              origins: '1 report, single origin: AP',
              agreement: [],
              plot: null,
              rows: [
                {
                  ...row,
                  subject: 'LPG price (fishers)',
                  text: '2 people',
                  value: '2',
                  by: null,
                  on: early,
                  cite: wave('first'),
                  event: firstEvent,
                  look: 'stands',
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('is sound where there is nothing to count', () => {
    const { counts, jumps, measures } = figuresView(timeline());
    expect([counts, jumps, measures]).toEqual(['0 figures for 0 things counted, from 0 independent origins', [], []]);
  });
});

describe('plotMark', () => {
  // A scale from 0 to 3,000.
  const scale = (value: number): number => value / 30;

  it.each([
    ['26', { kind: 'exact', from: 0.87, to: 0.87, at: 0.87, anchor: 'start' }],
    ['~2000', { kind: 'about', from: 60, to: 73.33, at: 66.67, anchor: 'middle' }],
    ['1000..2000', { kind: 'range', from: 33.33, to: 66.67, at: 50, anchor: 'middle' }],
    ['>=1500', { kind: 'least', from: 50, to: 100, at: 50, anchor: 'middle' }],
    ['>2900', { kind: 'least', from: 96.7, to: 100, at: 96.7, anchor: 'end' }],
    ['<=1500', { kind: 'most', from: 0, to: 50, at: 50, anchor: 'middle' }],
  ])('draws %s', (value, mark) => {
    expect(plotMark(given(value, '2021-03-02'), scale)).toEqual(mark);
  });

  it('draws nothing where the value says nothing of its size', () => {
    expect(plotMark(given('dozens', '2021-03-02'), scale)).toBeNull();
  });

  it('moves long words inwards sooner than short ones', () => {
    expect([
      anchorAt(90, '26'),
      anchorAt(90, 'more than 26'),
      anchorAt(10, '26'),
      anchorAt(10, 'more than 26'),
    ]).toEqual(['middle', 'end', 'middle', 'start']);
  });
});

describe('figurePlot', () => {
  const plotOf = (...values: string[]) => {
    const one = event('one', [report('one', 'wave', { figures: values.map((value) => given(value, '2021-03-02')) })]);
    const index = indexOf(timeline({ articles: whole.articles, events: [one] }));
    return figurePlot(index, [...index.fates.values()]);
  };
  const ticksOf = (...values: string[]): (string | null)[] => plotOf(...values).ticks.map(({ label }) => label);

  it('begins at zero, and leads beyond an open end', () => {
    expect([ticksOf('20000', '18'), ticksOf('>5000'), ticksOf('0')]).toEqual([
      ['0', '5,000', '10,000', '15,000', '20,000'],
      ['0', '2,000', '4,000', '6,000', '8,000'],
      ['0', '1'],
    ]);
  });

  it('leaves a number out where the next would run into it on a phone', () => {
    expect([ticksOf('11345'), ticksOf('1200'), ticksOf('1100000')]).toEqual([
      ['0', null, '4,000', null, '8,000', null, '12,000'],
      ['0', null, '400', null, '800', null, '1,200'],
      ['0', null, '400,000', null, '800,000', null, '1,200,000'],
    ]);
  });

  it('has no halves of what is counted, and halves of what is measured', () => {
    expect([ticksOf('1', '2'), ticksOf('0.5', '2')]).toEqual([
      ['0', '1', '2'],
      ['0', '0.5', '1', '1.5', '2'],
    ]);
  });

  it('gives every statement a row, even the same one twice', () => {
    expect(plotOf('2', '2').days.map(({ rows }) => rows.map(({ value }) => value))).toEqual([['2', '2']]);
  });
});

describe('figuresView of a timeline without figures', () => {
  it('says in a whole sentence what the page is for', () => {
    expect(figuresView(timeline()).head.description).toBe('Who gave which number, and as of when.');
  });
});

describe('agreementWords', () => {
  const group = (
    agreement: 'same' | 'compatible' | 'differ',
    common: [number, number | null],
    ...values: string[]
  ) => ({
    measure: 'drowned',
    of: null,
    agreement,
    common: agreement === 'differ' ? null : { min: common[0], max: common[1] },
    figures: values.map((value) => ({ article: 'wave', figure: given(value, '2021-03-02') })),
  });

  it.each([
    [group('same', [3, 3], '3'), null],
    [group('same', [3, 3], '3', '3'), 'All say 3.'],
    [group('differ', [0, 0], '18', '26', '18'), '18 and 26 cannot both be right.'],
    [group('differ', [0, 0], '18', '26', '30'), '18, 26 and 30 cannot all be right.'],
    [
      group('compatible', [3801, null], '>3000', '>3800'),
      'More than 3,000 and more than 3,800 can both be right: more than 3,800 fits both.',
    ],
    [
      group('compatible', [3, 4], '>2', '<5', '1..4'),
      'More than 2, fewer than 5 and 1 to 4 can all be right: 3 to 4 fits all.',
    ],
  ])('%#', (figures, words) => {
    expect(agreementWords(figures)).toBe(words);
  });
});

describe('the figures of a long timeline', () => {
  const site = { ...vocabulary.site, limits: { pageEvents: 1 } };
  const next = event('next', [report('next', 'wave', { figures: [given('12', '2021-04-02')] })]);
  const long = { ...whole, vocabulary: { ...vocabulary, site }, events: [first, later, next] };
  const told = (path: string | null) => {
    const { head, part, months, counts, measures } = figuresView(long, path);
    return {
      canonical: head.canonical.slice('https://example.org/flood'.length),
      part,
      months: months.map(({ href }) => href),
      counts,
      shown: measures.flatMap(({ series }) =>
        series.flatMap(({ id, rows }) => [id, ...rows.map(({ value }) => value)]),
      ),
      elsewhere: measures.flatMap(({ elsewhere }) => elsewhere.map(({ id, href, text }) => `${id} ${href} ${text}`)),
    };
  };

  it('stand by measure, and by month where that is too long', () => {
    expect([...figurePages(long).pages.keys()]).toEqual([
      'drowned',
      'drowned/2021-03',
      'drowned/2021-03/2',
      'drowned/2021-03/3',
      'drowned/2021-03/4',
      'drowned/2021-04',
      'lpg',
    ]);
    expect(told(null)).toEqual({
      canonical: '/figures/',
      part: null,
      months: [],
      counts: '6 figures for 2 things counted, from 1 independent origin',
      shown: [],
      elsewhere: [
        '_all-drowned /flood/figures/drowned/ The latest of all',
        'drowned_fishers /flood/figures/drowned/2021-04/#drowned_fishers Drowned (fishers): 5 figures',
        '_all-lpg /flood/figures/lpg/ The latest of all',
        'lpg_fishers /flood/figures/lpg/#lpg_fishers LPG price (fishers): 1 figure',
      ],
    });
    expect(told('drowned')).toEqual({
      canonical: '/figures/drowned/',
      part: 'Drowned',
      months: ['2021-04', '2021-03/4', '2021-03/3', '2021-03/2', '2021-03'].map(
        (month) => `/flood/figures/drowned/${month}/`,
      ),
      counts: '1 figure from 1 independent origin',
      shown: ['drowned_fishers', '12'],
      elsewhere: [],
    });
    expect(told('drowned/2021-03/3')).toEqual({
      canonical: '/figures/drowned/2021-03/3/',
      part: 'Drowned: March 2021, part 3',
      months: [],
      counts: '1 figure from 1 independent origin',
      shown: ['drowned_fishers', '9'],
      elsewhere: [],
    });
  });

  it('have on their lasting pages the rows of the whole one, and events lead there', () => {
    const rowsOf = (of: Timeline, path: string | null) =>
      figuresView(of, path).measures.flatMap(({ series }) => series.flatMap(({ rows }) => rows));
    const lasting = [
      'drowned/2021-03',
      'drowned/2021-03/2',
      'drowned/2021-03/3',
      'drowned/2021-03/4',
      'drowned/2021-04',
      'lpg',
    ];
    expect(lasting.flatMap((path) => rowsOf(long, path))).toEqual(rowsOf({ ...long, vocabulary }, null));
    expect(eventView(long, first).series.map(({ href }) => href)).toEqual([
      '/flood/figures/drowned/2021-03/#drowned_fishers',
      '/flood/figures/lpg/#lpg_fishers',
    ]);
  });
});
