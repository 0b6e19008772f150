import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/timeline/assemble.ts';
import { knownDays } from '../../../src/views/known-days.ts';
import { knownJsonDays, knownTimeline } from '../../../src/views/known-timelines.ts';
import { knownIndexView } from '../../../src/views/known-index-view.ts';
import { knownView } from '../../../src/views/known-view.ts';
import { article, figure, ledgerEntry, report, resolved, vocabulary } from './small-timeline.ts';

/** Three days of articles: the first report of the flood, one that agrees with nothing of it, and one of its end. */
const whole = assemble(
  [
    article('gazette', {
      reports: [
        report('rain', 'gazette', { title: 'It rains', date: resolved('2021-03-01/2021-03-02') }),
        report('breach', 'gazette', {
          title: 'Dyke breaks',
          figures: [
            figure({ measure: 'drowned', value: '2', min: 2, max: 2, by: 'mayor' }),
            figure({ measure: 'drowned', of: 'fishers', value: '1', min: 1, max: 1, by: 'ministry' }),
          ],
        }),
        report('calm', 'gazette', { title: 'All is calm', date: resolved('2021-02-28') }),
      ],
    }),
    article('ap', {
      publishedDay: '2021-03-04',
      reports: [
        report('rain', 'ap', { date: resolved('2021-03-01') }),
        report('breach', 'ap', {
          date: resolved('2021-03-03'),
          figures: [figure({ measure: 'drowned', value: '3', min: 3, max: 3, by: 'mayor' })],
        }),
        report('count', 'ap', {
          title: 'Ministry corrects itself',
          date: resolved('2021-03-04'),
          figures: [
            figure({
              measure: 'drowned',
              of: 'fishers',
              value: '1',
              min: 1,
              max: 1,
              by: 'ministry',
              withdraws: true,
              on: resolved('2021-03-04'),
            }),
            figure({ measure: 'drowned', value: '9', min: 9, max: 9, by: 'mayor', on: resolved('2021-03-04') }),
          ],
        }),
      ],
    }),
    article('wave', {
      syndicatedFrom: 'ap',
      publishedDay: '2021-03-05',
      reports: [report('relief', 'wave', { title: 'Help comes', date: resolved('2021-03-05') })],
    }),
  ],
  vocabulary,
  [
    ledgerEntry('breach', { title: 'The dyke breaks in two places', summary: 'Two sources differ.' }),
    ledgerEntry('calm', { title: 'Calm before the rain', summary: 'Nothing stirs.' }),
  ],
  null,
);

describe('known days', () => {
  it('are those on which an article was published', () => {
    expect([...knownDays(whole).keys()]).toEqual(['2021-03-03', '2021-03-04', '2021-03-05']);
    expect(knownTimeline(whole, '2021-03-04').events.map(({ id }) => id)).toEqual(['calm', 'rain', 'breach', 'count']);
    expect(knownJsonDays(whole)).toEqual(['2021-03-03', '2021-03-04', '2021-03-05']);
    expect({ ...knownTimeline(whole, '2021-03-05'), knownOn: null }).toEqual(whole);
  });

  it('are listed with what was known', () => {
    expect(knownIndexView(whole)).toEqual({
      head: {
        title: 'As it was known · The flood',
        description: 'The timeline as it was known on each day on which an article was published.',
        canonical: 'https://example.org/flood/known/',
      },
      dataWords: null,
      days: [
        {
          href: '/flood/known/2021-03-03/',
          text: 'Wednesday 3 March 2021',
          outletsLabel: 'Published on it',
          outlets: 'Gazette',
          counts: '3 events known, all new, 2 not yet reported',
        },
        {
          href: '/flood/known/2021-03-04/',
          text: 'Thursday 4 March 2021',
          outletsLabel: 'Published on it',
          outlets: 'AP',
          counts: '4 events known, 1 of them new, 1 not yet reported',
        },
        {
          href: '/flood/known/2021-03-05/',
          text: 'Friday 5 March 2021',
          outletsLabel: 'Published on it',
          outlets: 'Wave',
          counts: '5 events known, 1 of them new',
        },
      ],
    });
  });
});

describe('knownView', () => {
  it('shows the first day, what has become of it and what was to come', () => {
    const { sections, ...view } = knownView(whole, '2021-03-03');
    expect(view).toEqual({
      head: {
        title: 'As known on Wednesday 3 March 2021 · The flood',
        description:
          'The timeline as it was known on Wednesday 3 March 2021: 3 events, 1 article, 1 independent origin.',
        canonical: 'https://example.org/flood/',
        alternates: [
          {
            href: '/flood/known/2021-03-03/timeline.json',
            type: 'application/json',
            title: 'As known on Wednesday 3 March 2021: data',
          },
        ],
      },
      parts: { weekday: 'Wednesday', date: '3 March', year: '2021' },
      counts: ['3 events', '1 article', '1 independent origin'],
      previous: null,
      next: { href: '/flood/known/2021-03-04/', text: 'Thursday 4 March 2021' },
      index: '/flood/known/',
      home: '/flood/',
      json: { href: '/flood/known/2021-03-03/timeline.json', text: 'This day’s data' },
      partWords: null,
      publishedLabel: 'Published on it',
      published: [{ href: '/flood/articles/gazette/', text: 'Gazette' }],
      step: null,
      correctedWords: 'Since then, 1 event has been corrected or contradicted; it says so below.',
      jumps: [
        {
          label: 'February 2021',
          jumps: [{ href: '#2021-02-28', weekday: 'Sun', label: '28', count: 1, level: 20 }],
        },
        {
          label: 'March 2021',
          jumps: [
            { href: '#2021-03-01', weekday: 'Mon', label: '1', count: 1, level: 20 },
            { href: '#2021-03-02', weekday: 'Tue', label: '2', count: 1, level: 20 },
          ],
        },
      ],
      laterWords: '2 events of the present timeline were not yet reported on this day.',
      later: [
        {
          href: '/flood/events/count/',
          title: 'Ministry corrects itself',
          date: { words: 'Thursday 4 March 2021', datetime: '2021-03-04', certainty: 'sure' },
          first: { text: 'AP, 4 Mar', href: '/flood/articles/ap/#count', footnote: 'ap' },
        },
        {
          href: '/flood/events/relief/',
          title: 'Help comes',
          date: { words: 'Friday 5 March 2021', datetime: '2021-03-05', certainty: 'sure' },
          first: { text: 'Wave, 5 Mar', href: '/flood/articles/wave/#relief', footnote: 'wave' },
        },
      ],
    });
    expect(
      sections.map(({ id, href, events }) => [
        id,
        href,
        events.map(({ entry, onTimeline, since }) => ({
          title: entry.title,
          summary: entry.summary,
          href: entry.href,
          date: entry.date.words,
          origins: entry.origins,
          onTimeline,
          since,
        })),
      ]),
    ).toEqual([
      [
        '2021-02-28',
        '/flood/days/2021-02-28/',
        [
          {
            title: 'Calm before the rain',
            summary: 'Nothing stirs.',
            href: '/flood/events/calm/',
            date: '28 February 2021',
            origins: '1 report, single origin: Gazette',
            onTimeline: '/flood/#calm',
            since: [],
          },
        ],
      ],
      [
        '2021-03-01',
        '/flood/days/2021-03-01/',
        [
          {
            title: 'It rains',
            summary: null,
            href: '/flood/events/rain/',
            date: '1–2 March 2021',
            origins: '1 report, single origin: Gazette',
            onTimeline: '/flood/#rain',
            since: [
              { label: 'Dated more closely', text: 'Monday 1 March 2021', link: null, corrected: false },
              {
                label: 'Also reported',
                text: 'by AP; 2 independent origins, 1 before',
                link: null,
                corrected: false,
              },
            ],
          },
        ],
      ],
      [
        '2021-03-02',
        '/flood/days/2021-03-02/',
        [
          {
            title: 'Dyke breaks',
            summary: null,
            href: '/flood/events/breach/',
            date: '2 March 2021',
            origins: '1 report, single origin: Gazette',
            onTimeline: '/flood/#breach',
            since: [
              {
                label: 'Sources differ',
                text: 'the date',
                link: { href: '/flood/events/breach/#differ', text: 'See how' },
                corrected: true,
              },
              {
                label: 'Sources differ',
                text: 'the figure for drowned',
                link: { href: '/flood/events/breach/#differ', text: 'See how' },
                corrected: true,
              },
              {
                label: 'Figure superseded',
                text: 'drowned, 2',
                link: { href: '/flood/events/count/#figures', text: 'Ministry corrects itself' },
                corrected: true,
              },
              {
                label: 'Figure withdrawn',
                text: 'drowned (fishers), 1',
                link: { href: '/flood/events/count/#figures', text: 'Ministry corrects itself' },
                corrected: true,
              },
              {
                label: 'Also reported',
                text: 'by AP; 2 independent origins, 1 before',
                link: null,
                corrected: false,
              },
              { label: 'Now titled', text: '“The dyke breaks in two places”', link: null, corrected: false },
            ],
          },
        ],
      ],
    ]);
  });

  it('says what a day changed, but not that an event has the editor’s title by then', () => {
    const { previous, next, step, laterWords } = knownView(whole, '2021-03-04');
    expect({ previous, next, step, laterWords }).toEqual({
      previous: { href: '/flood/known/2021-03-03/', text: 'Wednesday 3 March 2021' },
      next: { href: '/flood/known/2021-03-05/', text: 'Friday 5 March 2021' },
      laterWords: '1 event of the present timeline was not yet reported on this day.',
      step: {
        from: { href: '/flood/known/2021-03-03/', text: 'Wednesday 3 March 2021' },
        groups: [
          {
            label: '1 new event',
            items: [{ href: '/flood/events/count/', title: 'Ministry corrects itself', note: null }],
          },
          {
            label: '2 events reported by more sources',
            items: [
              {
                href: '/flood/events/rain/#ap',
                title: 'It rains',
                note: 'also by AP; 2 independent origins, 1 before',
              },
              {
                href: '/flood/events/breach/#ap',
                title: 'The dyke breaks in two places',
                note: 'also by AP; 2 independent origins, 1 before',
              },
            ],
          },
          {
            label: '1 event dated anew',
            items: [
              {
                href: '/flood/events/rain/',
                title: 'It rains',
                note: 'Monday 1 March 2021; before: 1–2 March 2021',
              },
            ],
          },
          {
            label: '2 points on which sources now differ',
            items: [
              { href: '/flood/events/breach/#differ', title: 'The dyke breaks in two places', note: 'the date' },
              {
                href: '/flood/events/breach/#differ',
                title: 'The dyke breaks in two places',
                note: 'the figure for drowned',
              },
            ],
          },
        ],
      },
    });
  });

  it('ends with the present timeline', () => {
    const last = knownView(whole, '2021-03-05');
    expect([last.next, last.later, last.laterWords, last.correctedWords]).toEqual([
      null,
      [],
      'Every event of the present timeline was reported by this day.',
      'None of it has been corrected or contradicted since.',
    ]);
    expect(last.sections.flatMap(({ events }) => events.flatMap(({ since }) => since))).toEqual([]);
  });

  it('leads to no day that has no page now', () => {
    const moved = assemble(
      [
        article('gazette', { reports: [report('rain', 'gazette', { date: resolved('2021-03-01') })] }),
        article('ap', {
          publishedDay: '2021-03-04',
          reports: [report('rain', 'ap', { date: resolved('2021-03-02') })],
        }),
        article('wave', {
          publishedDay: '2021-03-04',
          reports: [report('rain', 'wave', { date: resolved('2021-03-02') })],
        }),
      ],
      vocabulary,
      [],
      null,
    );
    const { sections } = knownView(moved, '2021-03-03');
    expect(sections.map(({ id, href }) => [id, href])).toEqual([['2021-03-01', null]]);
    expect(sections[0]?.events[0]?.since[0]).toEqual({
      label: 'Dated anew',
      text: 'Tuesday 2 March 2021',
      link: null,
      corrected: true,
    });
  });
});
