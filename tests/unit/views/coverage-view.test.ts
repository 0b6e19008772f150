import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../../src/timeline/model.ts';
import { coveragePages, coverageView } from '../../../src/views/coverage-view.ts';
import { article, event, report, span, timeline, vocabulary } from './small-timeline.ts';

/** The agency's story, carried by two outlets, and a newspaper's own. */
const whole = timeline({
  articles: [
    article('ap'),
    article('gazette', { publishedDay: '2021-03-04' }),
    article('wave', { syndicatedFrom: 'ap', publishedDay: '2021-03-05' }),
  ],
  events: [
    event('rain', [report('rain', 'ap'), report('rain', 'wave')], { origins: ['ap'], date: span('2021-03-01') }),
    event('breach', [report('breach', 'ap'), report('breach', 'gazette')], { origins: ['ap', 'gazette'] }),
    event('relief', [report('relief', 'gazette')], { origins: ['gazette'], date: span('2021-03') }),
  ],
});

describe('coverageView', () => {
  it('lays events against sources, those of one origin side by side', () => {
    expect(coverageView(whole)).toEqual({
      head: {
        title: 'Who reported what · The flood',
        description: 'Every event of the timeline against every source: who reported it, and what only one origin did.',
        canonical: 'https://example.org/flood/coverage/',
      },
      part: null,
      months: [],
      counts: ['3 events', '3 articles', '2 independent origins'],
      single: '2 of 3 events were reported by a single origin.',
      groups: [
        {
          origin: 'AP',
          columns: [
            { id: 'ap', href: '/flood/articles/ap/', outlet: 'AP', published: '3 Mar', footnote: 'ap' },
            { id: 'wave', href: '/flood/articles/wave/', outlet: 'Wave', published: '5 Mar', footnote: 'wave' },
          ],
        },
        {
          origin: 'Gazette',
          columns: [
            {
              id: 'gazette',
              href: '/flood/articles/gazette/',
              outlet: 'Gazette',
              published: '4 Mar',
              footnote: 'gazette',
            },
          ],
        },
      ],
      sections: [
        {
          id: '2021-03-01',
          heading: 'Monday 1 March 2021',
          rows: [
            {
              id: 'rain',
              href: '/flood/events/rain/',
              title: 'Title of rain',
              origins: 'only AP',
              only: true,
              cells: [
                { href: '/flood/events/rain/#ap', text: 'AP, 3 Mar', only: true },
                { href: '/flood/events/rain/#wave', text: 'Wave, 5 Mar', only: true },
                null,
              ],
            },
          ],
        },
        {
          id: '2021-03-02',
          heading: 'Tuesday 2 March 2021',
          rows: [
            {
              id: 'breach',
              href: '/flood/events/breach/',
              title: 'Title of breach',
              origins: '2',
              only: false,
              cells: [
                { href: '/flood/events/breach/#ap', text: 'AP, 3 Mar', only: false },
                null,
                { href: '/flood/events/breach/#gazette', text: 'Gazette, 4 Mar', only: false },
              ],
            },
          ],
        },
        {
          id: '2021-03',
          heading: 'March 2021',
          rows: [
            {
              id: 'relief',
              href: '/flood/events/relief/',
              title: 'Title of relief',
              origins: 'only Gazette',
              only: true,
              cells: [null, null, { href: '/flood/events/relief/#gazette', text: 'Gazette, 4 Mar', only: true }],
            },
          ],
        },
      ],
      totals: [
        {
          label: 'Events reported',
          all: '3',
          cells: [
            { text: '2', span: 1 },
            { text: '1', span: 1 },
            { text: '2', span: 1 },
          ],
        },
        {
          label: 'Only from this origin',
          all: '2',
          cells: [
            { text: '1', span: 2 },
            { text: '1', span: 1 },
          ],
        },
        {
          label: 'Only in this article',
          all: '1',
          cells: [
            { text: '0', span: 1 },
            { text: '0', span: 1 },
            { text: '1', span: 1 },
          ],
        },
      ],
    });
  });

  it('says the year where articles are of several, and nothing twice where each is its own origin', () => {
    const view = coverageView(
      timeline({
        articles: [article('ap'), article('gazette', { publishedDay: '2022-03-04' })],
        events: [event('relief', [report('relief', 'gazette')])],
      }),
    );
    expect(view.groups.flatMap(({ columns }) => columns.map(({ published }) => published))).toEqual([
      '3 Mar 2021',
      '4 Mar 2022',
    ]);
    expect(view.totals.map(({ label }) => label)).toEqual(['Events reported', 'Only from this origin']);
    expect(view.single).toBe('1 of 1 event was reported by a single origin.');
  });

  it('is an empty grid where there is nothing', () => {
    expect(coverageView(timeline())).toMatchObject({
      single: '0 of 0 events were reported by a single origin.',
      groups: [],
      sections: [],
      totals: [
        { label: 'Events reported', all: '0', cells: [] },
        { label: 'Only from this origin', all: '0', cells: [] },
      ],
    });
  });
});

describe('the grid of a long timeline', () => {
  const site = { ...vocabulary.site, limits: { pageEvents: 2 } };
  const events = [
    event('calm', [report('calm', 'wave')], { date: span('2021-02-28') }),
    ...whole.events,
    event('count', [report('count', 'gazette')], { date: span('2021-04-01') }),
  ];
  const long = { ...whole, vocabulary: { ...vocabulary, site }, events };
  const told = (path: string | null) => {
    const { head, part, months, counts, groups, sections } = coverageView(long, path);
    return {
      canonical: head.canonical.slice('https://example.org/flood'.length),
      part,
      months: months.map(({ href }) => href),
      counts,
      columns: groups.flatMap(({ columns }) => columns.map(({ id }) => id)),
      rows: sections.flatMap(({ rows }) => rows.map(({ id, cells }) => [id, cells.map((cell) => cell !== null)])),
    };
  };

  it('is divided by month, each page with the articles that report its events', () => {
    expect(coveragePages(long).map(({ path }) => path)).toEqual([
      '2021-02',
      '2021-03',
      '2021-03/2',
      '2021-03/3',
      '2021-04',
    ]);
    expect(told(null)).toEqual({
      canonical: '/coverage/',
      part: null,
      months: [
        '/flood/coverage/2021-04/',
        '/flood/coverage/2021-03/3/',
        '/flood/coverage/2021-03/2/',
        '/flood/coverage/2021-03/',
        '/flood/coverage/2021-02/',
      ],
      counts: ['5 events', '3 articles', '2 independent origins'],
      columns: ['gazette'],
      rows: [
        ['relief', [true]],
        ['count', [true]],
      ],
    });
    expect(told('2021-03/2')).toEqual({
      canonical: '/coverage/2021-03/2/',
      part: 'March 2021, part 2',
      months: ['/flood/coverage/'],
      counts: ['1 event', '2 articles', '2 independent origins'],
      columns: ['ap', 'gazette'],
      rows: [['breach', [true, true]]],
    });
  });

  it('has on its pages the rows of the whole one', () => {
    const rowsOf = (of: Timeline, path: string | null) =>
      coverageView(of, path).sections.flatMap(({ rows }) =>
        rows.map(({ cells, ...row }) => ({ ...row, cells: cells.filter((cell) => cell !== null) })),
      );
    expect(coveragePages(long).flatMap(({ path }) => rowsOf(long, path))).toEqual(
      rowsOf({ ...long, vocabulary }, null),
    );
  });
});
