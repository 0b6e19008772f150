import { describe, expect, it } from 'vitest';
import type { Disagreement } from '../../../src/timeline/model.ts';
import { disagreementPages, disagreementsView } from '../../../src/views/disagreements-view.ts';
import { article, event, figure, quote, report, resolved, span, timeline, vocabulary } from './small-timeline.ts';

const none = { measure: null, of: null, speaker: null, saying: null };
const drowned = (value: string, min: number, max: number | null, as: string | null = null) =>
  figure({ measure: 'drowned', value, min, max, as, by: 'ministry' });
const claims = (gazette: string, wave: string, by: string | null) => [
  { article: 'gazette', claim: gazette, by },
  { article: 'wave', claim: wave, by },
];

const disagreements: readonly Disagreement[] = [
  { ...none, field: 'date', claims: claims('2021-03-02', '2021-03-03', null) },
  { ...none, field: 'figure', measure: 'drowned', claims: claims('2', '3', 'ministry') },
  { ...none, field: 'naming', measure: 'drowned', claims: claims('fishers', 'poachers', 'ministry') },
  {
    ...none,
    field: 'wording',
    speaker: 'mayor',
    saying: 'water',
    claims: [
      ...claims('the water came', 'water has come', 'mayor'),
      { article: 'copy', claim: 'water has come', by: 'mayor' },
    ],
  },
];
const breach = event(
  'breach',
  [
    report('breach', 'gazette', {
      date: resolved('2021-03-02', { wording: '2 March', rule: 'day' }),
      figures: [drowned('2', 2, 2, 'fishers')],
      quotes: [quote({ text: 'the water came', by: 'mayor', saying: 'water' })],
    }),
    report('breach', 'wave', {
      date: resolved('2021-03-03'),
      figures: [drowned('3', 3, 3, 'poachers')],
      quotes: [quote({ text: 'water has come', by: 'mayor', saying: 'water' })],
    }),
    report('breach', 'copy', { quotes: [quote({ text: 'water has come', by: 'mayor', saying: 'water' })] }),
  ],
  { origins: ['gazette', 'ap'], disagreements },
);
const rain = event('rain', [
  report('rain', 'gazette', { figures: [drowned('>3', 4, null)] }),
  report('rain', 'wave', { figures: [drowned('>=6', 6, null)] }),
]);
const whole = timeline({
  articles: [
    article('gazette'),
    article('wave', { syndicatedFrom: 'ap' }),
    article('copy', { outlet: 'wave', syndicatedFrom: 'ap' }),
  ],
  events: [rain, breach],
});

const sure = { words: 'Tuesday 2 March 2021', datetime: '2021-03-02', certainty: 'sure' };
const inBreach = {
  href: '/flood/events/breach/',
  title: 'Title of breach',
  date: sure,
  origins: '3 reports, 2 independent origins',
};
const cite = (text: string, at: string) => ({
  text: `${text}, 3 Mar`,
  href: `/flood/articles/${at}/#breach`,
  footnote: at,
});
const ministry = { name: 'Water ministry', role: null, href: '/flood/speakers/ministry/' };
const said = (text: string, quoted: boolean, sources: readonly object[], origins: string | null = null) => ({
  text,
  quoted,
  lang: null,
  sources,
  origins,
});
const plotted = (value: string, at: number, source: string, href: string) => ({
  value,
  by: 'Water ministry',
  source,
  href,
  look: 'stands',
  fate: null,
  mark: { kind: 'exact', from: at, to: at, at, anchor: at > 98 ? 'end' : 'middle' },
});

describe('disagreementsView', () => {
  const view = disagreementsView(whole);
  const itemsOf = (id: string) => view.kinds.find((kind) => kind.id === id)?.items;

  it('counts what it lists, and leads to it', () => {
    const { kinds, compatible, ...rest } = view;
    expect(kinds.map(({ id, name, count }) => [id, name, count])).toEqual([
      ['figures', 'Figures', '1 difference'],
      ['dates', 'Dates', '1 difference'],
      ['places', 'Places', '0 differences'],
      ['naming', 'Naming', '1 difference'],
      ['wording', 'Wording', '1 difference'],
    ]);
    expect(compatible.length).toBe(1);
    const counts = '4 differences in 1 of 2 events: 1 on figures, 1 on dates, 1 on naming and 1 on wording.';
    expect(rest).toEqual({
      part: null,
      months: [],
      head: {
        title: 'Where sources differ · The flood',
        description: counts,
        canonical: 'https://example.org/flood/disagreements/',
      },
      counts,
      jumps: [
        { href: '/flood/disagreements/#figures', text: 'Figures 1' },
        { href: '/flood/disagreements/#dates', text: 'Dates 1' },
        { href: '/flood/disagreements/#naming', text: 'Naming 1' },
        { href: '/flood/disagreements/#wording', text: 'Wording 1' },
        { href: '/flood/disagreements/#compatible', text: 'Can all be right 1' },
      ],
      compatibleCount: '1 number',
      figures: '/flood/figures/',
      method: '/flood/about/#method',
    });
  });

  it('lays numbers side by side, drawn, with what the article calls those it counts', () => {
    expect(itemsOf('figures')).toEqual([
      {
        event: inBreach,
        difference: {
          field: 'figure',
          title: 'The figure for drowned',
          claims: [
            said('2', false, [{ by: ministry, cite: cite('Gazette', 'gazette'), note: 'calls them “fishers”' }]),
            said('3', false, [{ by: ministry, cite: cite('Wave', 'wave'), note: 'calls them “poachers”' }]),
          ],
          plot: {
            ticks: [
              { at: 0, label: '0', anchor: 'middle' },
              { at: 33.33, label: '1', anchor: 'middle' },
              { at: 66.67, label: '2', anchor: 'middle' },
              { at: 100, label: '3', anchor: 'end' },
            ],
            days: [
              {
                asOf: 'Tuesday 2 March 2021',
                rows: [
                  plotted('2', 66.67, 'Gazette, 3 Mar', '/flood/events/breach/#figures'),
                  plotted('3', 100, 'Wave, 3 Mar', '/flood/events/breach/#figures'),
                ],
              },
            ],
          },
        },
      },
    ]);
  });

  it('says how each date was worked out', () => {
    expect(itemsOf('dates')).toEqual([
      {
        event: inBreach,
        difference: {
          field: 'date',
          title: 'The date',
          claims: [
            said('Tuesday 2 March 2021', false, [
              { by: null, cite: cite('Gazette', 'gazette'), note: 'stated as “2 March”' },
            ]),
            said('Wednesday 3 March 2021', false, [
              { by: null, cite: cite('Wave', 'wave'), note: 'given by the editor as 2021-03-03' },
            ]),
          ],
          plot: null,
        },
      },
    ]);
  });

  it('lays names and wordings side by side, and counts copies of one story once', () => {
    expect(itemsOf('naming')).toEqual([
      {
        event: inBreach,
        difference: {
          field: 'naming',
          title: 'What to call those counted as drowned',
          claims: [
            said('fishers', true, [{ by: ministry, cite: cite('Gazette', 'gazette'), note: 'for 2' }]),
            said('poachers', true, [{ by: ministry, cite: cite('Wave', 'wave'), note: 'for 3' }]),
          ],
          plot: null,
        },
      },
    ]);
    expect(itemsOf('wording')).toEqual([
      {
        event: inBreach,
        difference: {
          field: 'wording',
          title: 'The wording of a quote by Ada Nur',
          claims: [
            said('the water came', true, [{ by: null, cite: cite('Gazette', 'gazette'), note: null }]),
            said(
              'water has come',
              true,
              [
                { by: null, cite: cite('Wave', 'wave'), note: null },
                { by: null, cite: cite('Wave', 'copy'), note: null },
              ],
              '2 reports, single origin: AP',
            ),
          ],
          plot: null,
        },
      },
    ]);
    expect(itemsOf('places')).toEqual([]);
  });

  it('keeps apart what can all be right', () => {
    expect(view.compatible.map(({ event: { href }, statement }) => [href, statement.title, statement.words])).toEqual([
      ['/flood/events/rain/', 'Drowned', 'More than 3 and at least 6 can both be right: at least 6 fits both.'],
    ]);
    expect(view.compatible[0]?.statement.plot.days.map(({ rows }) => rows.map(({ mark }) => mark))).toEqual([
      [
        { kind: 'least', from: 50, to: 100, at: 50, anchor: 'middle' },
        { kind: 'least', from: 75, to: 100, at: 75, anchor: 'middle' },
      ],
    ]);
  });

  it('says so where all agree', () => {
    const { counts, jumps, compatible, compatibleCount, head } = disagreementsView(timeline());
    expect([counts, jumps, compatible, compatibleCount, head.description]).toEqual([
      null,
      [],
      [],
      '0 numbers',
      'Nothing on which the sources of this timeline differ has been found.',
    ]);
  });
});

describe('the differences of a long timeline', () => {
  const site = { ...vocabulary.site, limits: { pageEvents: 2 } };
  const calm = event('calm', [report('calm', 'gazette')], { date: span('2021-04-02') });
  const later = event('later', rain.reports, { date: span('2021-04-01') });
  const long = { ...whole, vocabulary: { ...vocabulary, site }, events: [rain, breach, later, calm] };
  const told = (path: string | null) => {
    const { head, part, months, counts, jumps, kinds, compatible } = disagreementsView(long, path);
    return {
      canonical: head.canonical.slice('https://example.org/flood'.length),
      part,
      months: months.map(({ href }) => href),
      counts,
      jumps: jumps.map(({ href }) => href),
      shown: [kinds.flatMap(({ items }) => items).length, compatible.length],
    };
  };

  it('stand by the months of their events', () => {
    expect(disagreementPages(long).map(({ path, items }) => [path, items.map(({ id }) => id)])).toEqual([
      ['2021-03', ['rain']],
      ['2021-03/2', ['breach']],
      ['2021-04', ['later']],
    ]);
    expect(told(null)).toEqual({
      canonical: '/disagreements/',
      part: null,
      months: ['/flood/disagreements/2021-04/', '/flood/disagreements/2021-03/2/', '/flood/disagreements/2021-03/'],
      counts: '4 differences in 1 of 4 events: 1 on figures, 1 on dates, 1 on naming and 1 on wording.',
      jumps: ['/flood/disagreements/#compatible'],
      shown: [0, 1],
    });
    expect(told('2021-03/2')).toEqual({
      canonical: '/disagreements/2021-03/2/',
      part: 'March 2021, part 2',
      months: ['/flood/disagreements/'],
      counts: '4 differences in 1 of 1 event: 1 on figures, 1 on dates, 1 on naming and 1 on wording.',
      jumps: ['figures', 'dates', 'naming', 'wording'].map((id) => `/flood/disagreements/2021-03/2/#${id}`),
      shown: [4, 0],
    });
  });
});
