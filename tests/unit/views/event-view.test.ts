import { describe, expect, it } from 'vitest';
import type { Disagreement } from '../../../src/timeline/model.ts';
import { eventView } from '../../../src/views/event-view.ts';
import { article, event, figure, quote, report, resolved, span, timeline } from './small-timeline.ts';

const none = { measure: null, of: null, speaker: null, saying: null };
const disagreements: readonly Disagreement[] = [
  {
    ...none,
    field: 'date',
    claims: [
      { article: 'gazette', claim: '2021-03-02', by: null },
      { article: 'wave', claim: '2021-03-03', by: null },
    ],
  },
  {
    ...none,
    field: 'figure',
    measure: 'drowned',
    claims: [
      { article: 'gazette', claim: '>3000', by: 'ministry' },
      { article: 'wave', claim: '2..3', by: null },
      { article: 'gazette', claim: '2..3', by: 'mayor' },
    ],
  },
  {
    ...none,
    field: 'wording',
    speaker: 'mayor',
    saying: 'water',
    claims: [
      { article: 'gazette', claim: 'the water came', by: 'mayor' },
      { article: 'wave', claim: 'вода пришла', by: 'mayor' },
    ],
  },
  {
    ...none,
    field: 'place',
    claims: [
      { article: 'gazette', claim: 'delta harbour', by: null },
      { article: 'wave', claim: 'harbour', by: null },
    ],
  },
];

const breach = event(
  'breach',
  [
    report('breach', 'gazette', {
      title: 'Dyke breaks',
      places: ['delta', 'harbour'],
      date: resolved('2021-03-02', { wording: 'yesterday', anchor: '2021-03-03', rule: 'yesterday' }),
      quotes: [quote({ text: 'the water came', by: 'mayor', saying: 'water', original: 'су келді' })],
      figures: [
        figure({ measure: 'drowned', value: '>3000', text: 'over 3,000', of: 'fishers', as: 'idlers', by: 'ministry' }),
      ],
    }),
    report('breach', 'wave', {
      places: ['harbour'],
      date: resolved('2021-03-03'),
      quotes: [quote({ text: 'вода пришла', by: 'mayor', saying: 'water', language: 'ru', verified: true })],
    }),
  ],
  { topics: ['water'], places: ['delta', 'harbour'], summary: 'It broke.', origins: ['gazette', 'ap'], disagreements },
);

const whole = timeline({
  articles: [
    article('gazette', { url: 'https://gazette.example/a', archive: 'https://archive.example/a' }),
    article('wave', { syndicatedFrom: 'ap', language: 'ru', titleTranslation: 'The water' }),
  ],
  events: [event('rain', [report('rain', 'gazette')]), breach, event('relief', [], { date: span('2021-04') })],
});

describe('eventView', () => {
  const view = eventView(whole, breach);

  it('shows the event and its neighbours', () => {
    const { reports, differences, figures, compatible, carried, ...rest } = view;
    expect(compatible).toEqual([]);
    expect([reports.length, differences.length, figures.length, carried.length]).toEqual([2, 4, 1, 2]);
    expect(rest).toEqual({
      head: {
        title: 'Title of breach · The flood',
        description: '2 March 2021 · The Delta and Harbour. It broke. 2 reports by Gazette and Wave.',
        canonical: 'https://example.org/flood/events/breach/',
        alternates: [
          { href: '/flood/events/breach.json', type: 'application/json', title: 'Title of breach: data' },
          {
            href: 'https://example.org/flood/oembed/breach.json',
            type: 'application/json+oembed',
            title: 'Title of breach: card',
          },
        ],
      },
      id: 'breach',
      title: 'Title of breach',
      summary: 'It broke.',
      date: { words: 'Tuesday 2 March 2021', datetime: '2021-03-02', certainty: 'sure' },
      day: '/flood/days/2021-03-02/#breach',
      home: '/flood/#breach',
      address: 'https://example.org/flood/events/breach/',
      origins: '2 reports, 2 independent origins',
      differ: 'Sources differ on the date, the figure for drowned, the wording of a quote by Ada Nur and the place.',
      places: [
        { href: '/flood/places/delta/', text: 'The Delta' },
        { href: '/flood/places/harbour/', text: 'Harbour' },
      ],
      topics: [{ href: '/flood/topics/water/', text: 'Water' }],
      series: [{ href: '/flood/figures/#drowned_fishers', text: 'drowned (fishers)' }],
      previous: {
        href: '/flood/events/rain/',
        title: 'Title of rain',
        date: { words: 'Tuesday 2 March 2021', datetime: '2021-03-02', certainty: 'sure' },
      },
      next: {
        href: '/flood/events/relief/',
        title: 'Title of relief',
        date: { words: 'April 2021', datetime: '2021-04', certainty: 'span' },
      },
    });
  });

  it('lays the reports side by side', () => {
    expect(view.reports).toEqual([
      {
        source: {
          id: 'gazette',
          href: '/flood/articles/gazette/',
          footnote: 'gazette',
          outlet: 'Gazette',
          title: 'Headline of gazette',
          lang: null,
          translation: null,
          published: 'Wednesday 3 March 2021',
          publishedDate: '2021-03-03',
          retracted: null,
          copyOf: null,
          url: 'https://gazette.example/a',
          archive: 'https://archive.example/a',
          verified: false,
        },
        title: 'Dyke breaks',
        html: '<p>What gazette says of breach.</p>',
        href: '/flood/articles/gazette/#breach',
        date: { words: 'Tuesday 2 March 2021', datetime: '2021-03-02', certainty: 'sure' },
        dateReason: view.reports[0]?.dateReason,
        places: [
          { href: '/flood/places/delta/', text: 'The Delta' },
          { href: '/flood/places/harbour/', text: 'Harbour' },
        ],
        quotes: [
          {
            text: 'the water came',
            lang: null,
            original: 'су келді',
            by: { name: 'Ada Nur', role: 'mayor of Harbour', href: '/flood/speakers/mayor/' },
            link: 'https://gazette.example/a#:~:text=the%20water%20came',
            archive: 'https://archive.example/a',
            verified: false,
          },
        ],
        figures: [
          {
            text: 'over 3,000',
            value: 'more than 3,000',
            subject: 'drowned (fishers)',
            as: 'idlers',
            by: { name: 'Water ministry', role: null, href: '/flood/speakers/ministry/' },
            on: { words: 'Tuesday 2 March 2021', datetime: '2021-03-02', certainty: 'sure' },
            withdraws: false,
            fate: null,
            verified: false,
          },
        ],
      },
      {
        source: {
          id: 'wave',
          href: '/flood/articles/wave/',
          footnote: 'wave',
          outlet: 'Wave',
          title: 'Headline of wave',
          lang: 'ru',
          translation: 'The water',
          published: 'Wednesday 3 March 2021',
          publishedDate: '2021-03-03',
          retracted: null,
          copyOf: 'copy of an AP story',
          url: null,
          archive: null,
          verified: false,
        },
        title: 'wave on breach',
        html: '<p>What wave says of breach.</p>',
        href: '/flood/articles/wave/#breach',
        date: { words: 'Wednesday 3 March 2021', datetime: '2021-03-03', certainty: 'sure' },
        dateReason: 'given by the editor as 2021-03-03',
        places: [{ href: '/flood/places/harbour/', text: 'Harbour' }],
        quotes: [
          {
            text: 'вода пришла',
            lang: 'ru',
            original: null,
            by: { name: 'Ada Nur', role: 'mayor of Harbour', href: '/flood/speakers/mayor/' },
            link: null,
            archive: null,
            verified: true,
          },
        ],
        figures: [],
      },
    ]);
    expect(view.reports[0]?.dateReason).toMatch(/^“yesterday” in a report published on Wednesday 3 March 2021/);
  });

  it('says what is said by whom where they differ, each thing once', () => {
    const gazette = { text: 'Gazette, 3 Mar', href: '/flood/articles/gazette/#breach', footnote: 'gazette' };
    const wave = { text: 'Wave, 3 Mar', href: '/flood/articles/wave/#breach', footnote: 'wave' };
    expect(view.differences).toEqual([
      {
        field: 'date',
        title: 'The date',
        claims: [
          {
            text: 'Tuesday 2 March 2021',
            quoted: false,
            lang: null,
            sources: [{ by: null, cite: gazette, note: '“yesterday” in a report published on Wednesday 3 March 2021' }],
            origins: null,
          },
          {
            text: 'Wednesday 3 March 2021',
            quoted: false,
            lang: null,
            sources: [{ by: null, cite: wave, note: 'given by the editor as 2021-03-03' }],
            origins: null,
          },
        ],
        plot: null,
      },
      {
        field: 'figure',
        title: 'The figure for drowned',
        claims: [
          {
            text: 'more than 3,000',
            quoted: false,
            lang: null,
            sources: [
              {
                by: { name: 'Water ministry', role: null, href: '/flood/speakers/ministry/' },
                cite: gazette,
                note: null,
              },
            ],
            origins: null,
          },
          {
            text: '2 to 3',
            quoted: false,
            lang: null,
            sources: [
              { by: null, cite: wave, note: null },
              {
                by: { name: 'Ada Nur', role: 'mayor of Harbour', href: '/flood/speakers/mayor/' },
                cite: gazette,
                note: null,
              },
            ],
            origins: null,
          },
        ],
        plot: null,
      },
      {
        field: 'wording',
        title: 'The wording of a quote by Ada Nur',
        claims: [
          {
            text: 'the water came',
            quoted: true,
            lang: null,
            sources: [{ by: null, cite: gazette, note: null }],
            origins: null,
          },
          {
            text: 'вода пришла',
            quoted: true,
            lang: 'ru',
            sources: [{ by: null, cite: wave, note: null }],
            origins: null,
          },
        ],
        plot: null,
      },
      {
        field: 'place',
        title: 'The place',
        claims: [
          {
            text: 'The Delta, Harbour',
            quoted: false,
            lang: null,
            sources: [{ by: null, cite: gazette, note: null }],
            origins: null,
          },
          {
            text: 'Harbour',
            quoted: false,
            lang: null,
            sources: [{ by: null, cite: wave, note: null }],
            origins: null,
          },
        ],
        plot: null,
      },
    ]);
  });

  it('gathers the figures, and tells the origins from who carries them', () => {
    expect(view.figures).toEqual([
      {
        ...view.reports[0]?.figures[0],
        cite: { text: 'Gazette, 3 Mar', href: '/flood/articles/gazette/#breach', footnote: 'gazette' },
      },
    ]);
    expect(view.carried).toEqual([
      {
        name: 'The Delta Gazette',
        href: '/flood/outlets/gazette/',
        carriers: [{ text: 'Gazette, 3 Mar', href: '/flood/articles/gazette/#breach', footnote: 'gazette' }],
      },
      {
        name: 'Associated Press',
        href: '/flood/outlets/ap/',
        carriers: [{ text: 'Wave, 3 Mar', href: '/flood/articles/wave/#breach', footnote: 'wave' }],
      },
    ]);
  });

  it('says what fits all statements, and what became of a number', () => {
    const given = (value: string, min: number | null, max: number | null, on: string) =>
      figure({ measure: 'drowned', value, min, max, by: 'ministry', on: resolved(on) });
    const first = event('first', [
      report('first', 'gazette', { figures: [given('>3', 4, null, '2021-03-02')] }),
      report('first', 'wave', { figures: [given('>=6', 6, null, '2021-03-02')] }),
    ]);
    const later = event('later', [
      report('later', 'wave', {
        figures: [given('9', 9, 9, '2021-03-05'), { ...given('>3', 4, null, '2021-03-05'), withdraws: true }],
      }),
    ]);
    const both = timeline({ articles: whole.articles, events: [first, later] });
    const fates = (of: typeof first) =>
      eventView(both, of).figures.map(({ value, withdraws, fate }) => [value, withdraws, fate]);
    expect(eventView(both, first).compatible.map(({ title, words }) => [title, words])).toEqual([
      ['Drowned', 'More than 3 and at least 6 can both be right: at least 6 fits both.'],
    ]);
    expect(fates(first)).toEqual([
      ['more than 3', false, { href: '/flood/events/later/#figures', text: 'later withdrawn' }],
      ['at least 6', false, { href: '/flood/events/later/#figures', text: 'later replaced by another number' }],
    ]);
    expect(fates(later)).toEqual([
      ['9', false, null],
      ['more than 3', true, null],
    ]);
  });

  it('has no day where none is known, and no neighbour beyond the ends', () => {
    const last = eventView(whole, whole.events[2] ?? breach);
    expect([last.day, last.differ, last.previous?.href, last.next]).toEqual([
      null,
      null,
      '/flood/events/breach/',
      null,
    ]);
    expect(eventView(whole, whole.events[0] ?? breach).previous).toBeNull();
  });
});
