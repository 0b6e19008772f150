import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fatesOf } from '../../../src/exports/figure-fates.ts';
import { assemble } from '../../../src/timeline/assemble.ts';
import { compareTimelines } from '../../../src/timeline/compare-timelines.ts';
import type { Timeline } from '../../../src/timeline/model.ts';
import { changeGroups } from '../../../src/views/change-groups.ts';
import { knownDays } from '../../../src/views/known-days.ts';
import { knownFates, knownOutcomes } from '../../../src/views/known-figures.ts';
import { knownJsonDays, knownTimeline } from '../../../src/views/known-timelines.ts';
import { knownIndexView } from '../../../src/views/known-index-view.ts';
import { knownView } from '../../../src/views/known-view.ts';
import { countOrigins } from '../../../src/views/retracted.ts';
import { sectionViews } from '../../../src/views/section-views.ts';
import { sinceNotes } from '../../../src/views/since-notes.ts';
import { indexOf } from '../../../src/views/timeline-index.ts';
import { article, figure, ledgerEntry, report, resolved, vocabulary } from './small-timeline.ts';

const EVENTS = ['rain', 'breach', 'count', 'relief', 'calm', 'panic'];
const date = fc.constantFrom(
  '2021-03-01',
  '2021-03-02',
  '2021-03-03',
  '2021-03-01/2021-03-02',
  '2021-03',
  '2021',
  '../2021-03-02',
);
const number = fc.constantFrom(
  { value: '2', min: 2, max: 2 },
  { value: '3', min: 3, max: 3 },
  { value: '>=2', min: 2, max: null },
);
const said = fc
  .record({
    number,
    by: fc.constantFrom('mayor', 'ministry', null),
    of: fc.constantFrom(null, 'fishers'),
    // As of a day before, on or after that of publication.
    on: fc.constantFrom(
      '2021-03-01',
      '2021-03-02',
      '2021-03-03',
      '2021-03-05',
      '2021-03-01/2021-03-04',
      '2021-03-02/..',
    ),
    withdraws: fc.constantFrom(false, false, true),
  })
  .map(({ number: of, on, ...also }) => figure({ measure: 'drowned', ...of, ...also, on: resolved(on) }));
const told = fc.record({
  event: fc.constantFrom(...EVENTS),
  date,
  title: fc.constantFrom('One', 'Two'),
  places: fc.subarray(['delta', 'harbour', 'nowhere']),
  figures: fc.array(said, { maxLength: 2 }),
});
const articles = fc
  .array(
    fc.record({
      outlet: fc.constantFrom('gazette', 'ap', 'wave'),
      publishedDay: fc.constantFrom('2021-03-02', '2021-03-03', '2021-03-04', '2021-04-01'),
      retracted: fc.constantFrom(null, null, 'It was made up.'),
      told: fc.uniqueArray(told, { selector: ({ event }) => event, maxLength: 5 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((all) =>
    all.map(({ told: blocks, ...also }, at) => {
      const id = `article-${String(at)}`;
      const reports = blocks.map(({ event, date: on, ...more }) => report(event, id, { ...more, date: resolved(on) }));
      return article(id, { ...also, reports });
    }),
  );
const ledger = fc
  .subarray(EVENTS)
  .map((ids) =>
    ids.map((id) => ledgerEntry(id, { title: `The ${id}`, summary: 'In short.', key: true, was: [`old-${id}`] })),
  );
/** As `assemble` defines it, with a page's size. */
const timelines = fc.record({ articles, ledger, size: fc.constantFrom(1, 2, 4, 300) }).map(({ size, ...of }) => {
  const site = { ...vocabulary.site, limits: { pageEvents: size } };
  return assemble(of.articles, { ...vocabulary, site }, of.ledger, null);
});
const sizeOf = ({ vocabulary: { site } }: Timeline): number => site.limits['pageEvents']!;
const knownOn = (whole: Timeline, day: string | null): Timeline =>
  day === null ? { ...whole, articles: [], events: [] } : assemble(whole.articles, whole.vocabulary, whole.ledger, day);

describe('what was known on each day', () => {
  test('is the end of what the merge of the articles of that day gives, in whole days that fit a page', () => {
    fc.assert(
      fc.property(timelines, (whole) => {
        const days = knownDays(whole);
        expect([...days.keys()]).toEqual([...new Set(whole.articles.map(({ publishedDay }) => publishedDay))]);
        for (const [day, known] of days) {
          const then = knownOn(whole, day);
          expect([known.events, known.articlesKnown, known.origins]).toEqual([
            then.events.length,
            then.articles.length,
            countOrigins(indexOf(then)),
          ]);
          expect(known.shown).toEqual(known.shown.length === 0 ? [] : then.events.slice(-known.shown.length));
          const starts = new Set(known.shown.map((event) => event.date.start));
          expect(known.shown.length <= sizeOf(whole) || starts.size === 1).toBe(true);
          // A further day would not fit, and none is cut.
          const rest = then.events.slice(0, then.events.length - known.shown.length);
          const last = rest.filter((event) => event.date.start === rest.at(-1)?.date.start);
          expect(starts.has(rest.at(-1)?.date.start ?? 'none')).toBe(false);
          expect(rest.length === 0 || known.shown.length + last.length > sizeOf(whole)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('is as data what that merge gives', () => {
    fc.assert(
      fc.property(timelines, (whole) => {
        for (const day of [...knownDays(whole).keys(), '2021-03-01', '2021-03-31']) {
          expect(knownTimeline(whole, day)).toEqual(knownOn(whole, day));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('tells the same of figures as that merge', () => {
    fc.assert(
      fc.property(timelines, (whole) => {
        const days = [...knownDays(whole)];
        // In whatever order they are asked for.
        for (const [day, { shown }] of [...days, ...days.toReversed()]) {
          const figures = new Set(shown.flatMap(({ reports }) => reports.flatMap((one) => one.figures)));
          const fates = [...fatesOf(knownOn(whole, day))].filter(([one]) => figures.has(one));
          expect([...knownFates(whole, day, shown)]).toEqual(fates);
          const given = shown.flatMap(({ reports }) => reports.flatMap((one) => one.figures));
          expect([...knownOutcomes(whole, day, shown).keys()]).toEqual(given.filter(({ by }) => by !== null));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('changed as that merge against the one of the day before, and has become what the present one says', () => {
    fc.assert(
      fc.property(timelines, (whole) => {
        const now = indexOf(whole);
        for (const [day, { previous, shown }] of knownDays(whole)) {
          const then = knownOn(whole, day);
          const view = knownView(whole, day);
          const step = { ...compareTimelines(knownOn(whole, previous), then), retitled: [] };
          expect(view.step?.groups ?? null).toEqual(previous === null ? null : changeGroups(now, step));
          const since = sinceNotes(indexOf(then), now, compareTimelines(then, whole));
          const entries = view.sections.flatMap(({ events }) => events);
          expect(entries.map((one) => one.since)).toEqual(shown.map(({ id }) => since.get(id) ?? []));
          expect(entries.map(({ entry }) => entry)).toEqual(
            sectionViews(indexOf(then), then.events)
              .flatMap(({ events }) => events)
              .slice(then.events.length - shown.length),
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a timeline that is longer than a page', () => {
  const site = { ...vocabulary.site, limits: { pageEvents: 2 } };
  const whole = assemble(
    [
      article('gazette', {
        reports: [report('rain', 'gazette', { date: resolved('2021-03-01') }), report('breach', 'gazette')],
      }),
      article('ap', {
        publishedDay: '2021-03-20',
        reports: [
          report('relief', 'ap', { date: resolved('2021-03-19') }),
          report('breach', 'ap', { date: resolved('2021-03-03') }),
        ],
      }),
      article('wave', {
        publishedDay: '2021-04-02',
        reports: [report('calm', 'wave', { date: resolved('2021-04-01') })],
      }),
    ],
    { ...vocabulary, site },
    [],
    null,
  );

  test('has data of the last day of each month', () => {
    expect(knownJsonDays(whole)).toEqual(['2021-03-20', '2021-04-02']);
    expect(['2021-03-03', '2021-03-20', '2021-04-02'].map((day) => knownView(whole, day).json)).toEqual([
      { href: '/flood/known/2021-03-20/timeline.json', text: 'Data as known on Saturday 20 March 2021' },
      { href: '/flood/known/2021-03-20/timeline.json', text: 'This day’s data' },
      { href: '/flood/known/2021-04-02/timeline.json', text: 'This day’s data' },
    ]);
    expect(knownView(whole, '2021-03-03').head.alternates).toBeUndefined();
  });

  test('shows of each day the latest events, and says so; an event that is added later changes no earlier page', () => {
    const told = (day: string) => {
      const { counts, partWords, correctedWords, laterWords, later, sections } = knownView(whole, day);
      return { counts, partWords, correctedWords, laterWords, later, sections: sections.map(({ id }) => id) };
    };
    const laterWords = 'What was first reported later stands on the timeline as it is known now.';
    expect(told('2021-03-03')).toEqual({
      counts: ['2 events', '1 article', '1 independent origin'],
      partWords: null,
      correctedWords: 'Since then, 1 event has been corrected or contradicted; it says so below.',
      laterWords,
      later: [],
      sections: ['2021-03-01', '2021-03-02'],
    });
    expect(told('2021-03-20')).toEqual({
      counts: ['3 events', '2 articles', '2 independent origins'],
      partWords:
        'Of the events known by then, those of the latest days are shown: 2 events from Tuesday 2 March 2021 on.',
      correctedWords: 'None of them has been corrected or contradicted since.',
      laterWords,
      later: [],
      sections: ['2021-03-02', '2021-03-19'],
    });
    expect(knownIndexView(whole).dataWords).toBe(
      'The data of a day can be had for the last day of publication of each month.',
    );
    expect(knownIndexView(whole).days.map(({ counts }) => counts)).toEqual([
      '2 events known, all new',
      '3 events known, 1 of them new',
      '4 events known, 1 of them new',
    ]);
  });
});
