import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/timeline/assemble.ts';
import type { Changes } from '../../../src/timeline/model.ts';
import { changeGroups } from '../../../src/views/change-groups.ts';
import { articleView } from '../../../src/views/article-view.ts';
import { changesPages, changesView } from '../../../src/views/changes-view.ts';
import { indexOf } from '../../../src/views/timeline-index.ts';
import { article, figure, report, resolved, span, timeline, vocabulary } from './small-timeline.ts';

const nothing: Changes = {
  appeared: [],
  corroborated: [],
  diminished: [],
  redated: [],
  retitled: [],
  opened: [],
  closed: [],
  moved: [],
  withdrawn: [],
  lost: [],
};

describe('changesView', () => {
  it('tells article by article what each changed, the latest first', () => {
    const whole = assemble(
      [
        article('gazette', {
          reports: [
            report('rain', 'gazette', {
              date: resolved('2021-03-01/2021-03-02'),
              figures: [figure({ measure: 'drowned', value: '2', min: 2, max: 2 })],
            }),
          ],
        }),
        article('ap', {
          added: '2021-04-09',
          publishedDay: '2021-03-04',
          reports: [
            report('rain', 'ap', {
              date: resolved('2021-03-01'),
              figures: [figure({ measure: 'drowned', value: '3', min: 3, max: 3 })],
            }),
            report('relief', 'ap', { title: 'Help comes' }),
          ],
        }),
        article('wave', {
          added: '2021-04-09',
          syndicatedFrom: 'ap',
          publishedDay: '2021-03-05',
          reports: [report('relief', 'wave')],
        }),
      ],
      vocabulary,
      [],
      null,
    );
    const { head, days } = changesView(whole);
    expect(head).toEqual({
      title: 'Changes · The flood',
      description:
        'What each added article changed: events new, reported by more sources, dated anew, and points on which sources differ.',
      canonical: 'https://example.org/flood/changes/',
    });
    expect(days.map(({ articles, ...day }) => ({ ...day, of: articles.map(({ source }) => source.id) }))).toEqual([
      { day: '2021-04-09', text: 'Friday 9 April 2021', of: ['wave', 'ap'] },
      { day: '2021-04-01', text: 'Thursday 1 April 2021', of: ['gazette'] },
    ]);
    expect(days.map(({ articles }) => articles.map(({ groups }) => groups))).toEqual([
      [
        [
          {
            label: '1 event reported by more sources',
            items: [
              {
                href: '/flood/events/relief/#wave',
                title: 'Help comes',
                note: 'also by Wave; still 1 independent origin',
              },
            ],
          },
        ],
        [
          { label: '1 new event', items: [{ href: '/flood/events/relief/', title: 'Help comes', note: null }] },
          {
            label: '1 event reported by more sources',
            items: [
              {
                href: '/flood/events/rain/#ap',
                title: 'gazette on rain',
                note: 'also by AP; 2 independent origins, 1 before',
              },
            ],
          },
          {
            label: '1 event dated anew',
            items: [
              {
                href: '/flood/events/rain/',
                title: 'gazette on rain',
                note: 'Monday 1 March 2021; before: 1–2 March 2021',
              },
            ],
          },
          {
            label: '1 point on which sources now differ',
            items: [{ href: '/flood/events/rain/#differ', title: 'gazette on rain', note: 'the figure for drowned' }],
          },
        ],
      ],
      [[{ label: '1 new event', items: [{ href: '/flood/events/rain/', title: 'gazette on rain', note: null }] }]],
    ]);
  });

  it('has an entry for an article that changed nothing', () => {
    const { days } = changesView(assemble([article('gazette')], vocabulary, [], null));
    expect(days.map(({ articles }) => articles.map(({ groups }) => groups))).toEqual([[[]]]);
  });
});

describe('changeGroups', () => {
  const index = indexOf(timeline({ articles: [article('gazette'), article('ap')] }));

  it('counts each kind of change and leaves out those without any', () => {
    const subject = { field: 'date', measure: null, of: null, speaker: null, saying: null } as const;
    expect(
      changeGroups(index, {
        ...nothing,
        retitled: [{ id: 'rain', title: 'Heavy rain', from: 'Rain' }],
        closed: [
          { id: 'rain', title: 'Heavy rain', disagreement: subject },
          { id: 'relief', title: 'Relief', disagreement: { ...subject, field: 'place' } },
        ],
        corroborated: [
          {
            id: 'rain',
            title: 'Heavy rain',
            articles: ['gazette', 'ap'],
            originsBefore: ['wave'],
            originsAfter: ['wave', 'gazette', 'ap'],
          },
        ],
        redated: [{ id: 'relief', title: 'Relief', from: span('2021-03'), to: span('2021-03-02') }],
      }),
    ).toEqual([
      {
        label: '1 event reported by more sources',
        items: [
          {
            href: '/flood/events/rain/#gazette',
            title: 'Heavy rain',
            note: 'also by Gazette and AP; 3 independent origins, 1 before',
          },
        ],
      },
      {
        label: '1 event dated anew',
        items: [{ href: '/flood/events/relief/', title: 'Relief', note: 'Tuesday 2 March 2021; before: March 2021' }],
      },
      {
        label: '1 event titled anew',
        items: [{ href: '/flood/events/rain/', title: 'Heavy rain', note: 'before: “Rain”' }],
      },
      {
        label: '2 points on which sources no longer differ',
        items: [
          { href: '/flood/events/rain/', title: 'Heavy rain', note: 'the date' },
          { href: '/flood/events/relief/', title: 'Relief', note: 'the place' },
        ],
      },
    ]);
  });

  it('says nothing where nothing changed', () => {
    expect(changeGroups(index, nothing)).toEqual([]);
  });
});

describe('the changes of a long timeline', () => {
  const site = { ...vocabulary.site, limits: { pageEvents: 2 } };
  const added = (id: string, day: string, events: readonly string[]) =>
    article(id, { added: day, reports: events.map((one) => report(one, id)) });
  const whole = assemble(
    [
      added('gazette', '2021-04-01', ['rain', 'breach']),
      added('ap', '2021-04-09', ['rain']),
      added('wave', '2021-05-02', ['relief']),
    ],
    { ...vocabulary, site },
    [],
    null,
  );
  const toldOn = (path: string | null) => {
    const { head, part, months, elsewhere, days } = changesView(whole, path);
    const of = days.flatMap(({ articles }) => articles.map(({ source }) => source.id));
    return { canonical: head.canonical.slice('https://example.org/flood'.length), part, months, elsewhere, of };
  };

  it('stand month by month, with the latest on the first page', () => {
    expect(changesPages(whole).map(({ path }) => path)).toEqual(['2021-04', '2021-04/2', '2021-05']);
    expect(toldOn(null)).toEqual({
      canonical: '/changes/',
      part: null,
      months: [
        { href: '/flood/changes/2021-05/', text: 'May 2021' },
        { href: '/flood/changes/2021-04/2/', text: 'April 2021, part 2' },
        { href: '/flood/changes/2021-04/', text: 'April 2021' },
      ],
      elsewhere: '/flood/articles/*/',
      of: ['wave', 'ap'],
    });
    expect(toldOn('2021-04')).toEqual({
      canonical: '/changes/2021-04/',
      part: 'April 2021',
      months: [{ href: '/flood/changes/', text: 'The latest, and all months' }],
      elsewhere: null,
      of: ['gazette'],
    });
    expect(changesView({ ...whole, vocabulary }).elsewhere).toBe(null);
  });

  it('are those of one page, and each article’s own page leads to its own', () => {
    const short = { ...whole, vocabulary };
    const groupsOf = (of: typeof whole, path: string | null) =>
      changesView(of, path).days.flatMap(({ articles }) => articles);
    expect(
      changesPages(whole)
        .flatMap(({ path }) => groupsOf(whole, path).toReversed())
        .toReversed(),
    ).toEqual(groupsOf(short, null));
    expect(
      whole.articles.map(
        (one) => articleView(whole, one).bibliography.find(({ label }) => label === 'Added here')?.href,
      ),
    ).toEqual(['/flood/changes/2021-04/2/#ap', '/flood/changes/2021-04/#gazette', '/flood/changes/2021-05/#wave']);
    expect(
      articleView(short, short.articles[0]!).bibliography.find(({ label }) => label === 'Added here')?.href,
    ).toBeNull();
  });
});
