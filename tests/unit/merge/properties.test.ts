import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assemble } from '../../../src/timeline/assemble.ts';
import type { Event, Timeline } from '../../../src/timeline/model.ts';
import { articleText, timelineFrom, type Draft } from '../../support/build-from.ts';

const RUNS = { numRuns: 200 };

const date = fc.constantFrom(
  ...[
    'yesterday',
    'Thursday',
    'Thursday evening',
    'this week',
    'about 5 January',
    '2022-01-05?',
    '2022-01',
    '../2022-01-06',
    'overnight',
  ],
);
const mark = fc.constantFrom(
  'The river rose.',
  ':figure[18 dead]{measure="killed" of="people" value="18" as="victims"}',
  ':figure[26 dead]{measure="killed" of="people" value="26" by="police" on="Friday"}',
  ':figure[more]{measure="killed" of="people" value=">20" as="the lost"}',
  ':quote[we were warned]{by="mayor" saying="warned"}',
  ':quote[nobody told us]{by="mayor" saying="warned"}',
);
const block = fc.record({
  id: fc.constantFrom('flood', 'bridge-falls', 'homes-lost', 'relief-comes'),
  attributes: fc
    .tuple(date, fc.constantFrom('', ' place="northport"', ' place="westport north"', ' topics="relief"'))
    .map(([wording, more]) => `date="${wording}"${more}`),
  text: mark,
  title: fc.constantFrom('One', 'Two', 'Three'),
});
const draft: fc.Arbitrary<Draft> = fc.record({
  published: fc.constantFrom('2022-01-07', '2022-01-08', '2022-01-08T23:30-05:00', '2022-01-09'),
  outlet: fc.constantFrom('herald', 'wire'),
  blocks: fc.uniqueArray(block, { selector: ({ id }) => id, maxLength: 4 }),
});
const files = fc
  .array(draft, { minLength: 1, maxLength: 6 })
  .map((drafts) =>
    Object.fromEntries(drafts.map((one, index) => [`2022-01-08-herald-${'abcdef'[index] ?? ''}.md`, articleText(one)])),
  );

/** Where a report stands in its file is no part of what is known of the event. */
function withoutPlaces(events: readonly Event[]): unknown {
  return JSON.parse(JSON.stringify(events, (key, value: unknown) => (key === 'place' ? undefined : value)));
}

describe('merging', () => {
  test('does not depend on the order of files', () => {
    const shuffled = files.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(Object.keys(all), { minLength: Object.keys(all).length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, names]) => {
        const other = Object.fromEntries(names.map((name) => [name, all[name] ?? '']));
        expect(JSON.stringify(timelineFrom(other))).toBe(JSON.stringify(timelineFrom(all)));
      }),
      RUNS,
    );
  });

  test('does not depend on the order of reports in a file', () => {
    fc.assert(
      fc.property(fc.array(draft, { minLength: 1, maxLength: 4 }), (drafts) => {
        const build = (turn: boolean): Timeline =>
          timelineFrom(
            Object.fromEntries(
              drafts.map((one, index) => {
                const blocks = turn ? (one.blocks ?? []).toReversed() : (one.blocks ?? []);
                return [`2022-01-08-herald-${'abcdef'[index] ?? ''}.md`, articleText({ ...one, blocks })];
              }),
            ),
          );
        expect(withoutPlaces(build(true).events)).toEqual(withoutPlaces(build(false).events));
      }),
      RUNS,
    );
  });

  test('leaves every other event as it was when an article is added', () => {
    const addition = fc.record({ published: fc.constantFrom('2022-01-06', '2022-01-09'), event: fc.boolean() });
    fc.assert(
      fc.property(files, addition, (all, { published, event }) => {
        const blocks = event ? [{ id: 'something-new', attributes: `date="${published}"` }] : [];
        const more = { ...all, '2022-01-09-wire-zz.md': articleText({ published, outlet: 'wire', blocks }) };
        const others = timelineFrom(more).events.filter(({ id }) => id !== 'something-new');
        expect(others).toEqual(timelineFrom(all).events);
      }),
      RUNS,
    );
  });

  test('is the same after a round trip through JSON', () => {
    fc.assert(
      fc.property(files, (all) => {
        const timeline = timelineFrom(all);
        const { articles, vocabulary, ledger } = JSON.parse(JSON.stringify(timeline)) as Timeline;
        expect(assemble(articles, vocabulary, ledger, null)).toEqual(timeline);
      }),
      RUNS,
    );
  });

  test('keeps every report, and gives each event a date within that of the reports that it agrees with', () => {
    fc.assert(
      fc.property(files, (all) => {
        const { articles, events } = timelineFrom(all);
        const reported = articles.flatMap(({ reports }) =>
          reports.map((report) => `${report.article} ${report.event}`),
        );
        const merged = events.flatMap(({ reports }) => reports.map((report) => `${report.article} ${report.event}`));
        expect(merged.toSorted()).toEqual(reported.toSorted());
        for (const event of events) {
          if (event.disagreements.some(({ field }) => field === 'date')) continue;
          for (const report of event.reports.filter((one) => !one.date.approximate)) {
            expect((event.date.start ?? '') >= (report.date.start ?? '')).toBe(true);
            expect((event.date.end ?? '9999') <= (report.date.end ?? '9999')).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });
});
