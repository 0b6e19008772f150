import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timelineJson } from '../../../src/exports/timeline-json.ts';
import { routesFor } from '../../../src/routes.ts';
import { assemble } from '../../../src/timeline/assemble.ts';
import { changesByArticle } from '../../../src/timeline/changes/changes-by-article.ts';
import { readPublished } from '../../../src/timeline/changes/read-published.ts';
import { compareTimelines, isUnchanged } from '../../../src/timeline/compare-timelines.ts';
import { articleText, timelineFrom } from '../../support/build-from.ts';

const RUNS = { numRuns: 100 };

const block = fc.record({
  id: fc.constantFrom('flood', 'bridge-falls', 'homes-lost', 'relief-comes', 'dam-opened'),
  attributes: fc.constantFrom('date="yesterday"', 'date="this week"', 'date="2022-01-05"', 'date="Thursday evening"'),
  text: fc.constantFrom(
    'The river rose.',
    ':figure[18 dead]{measure="killed" of="people" value="18" as="victims"}',
    ':figure[26 dead]{measure="killed" of="people" value="26" as="the lost"}',
    ':quote[we were warned]{by="mayor" saying="warned"}',
    ':quote[nobody told us]{by="mayor" saying="warned"}',
  ),
  title: fc.constantFrom('One', 'Two', 'Three'),
});
const draft = fc.record({
  published: fc.constantFrom('2022-01-07', '2022-01-08', '2022-01-09'),
  added: fc.constantFrom('2026-11-21', '2026-11-22', '2026-11-23'),
  outlet: fc.constantFrom('herald', 'wire'),
  blocks: fc.uniqueArray(block, { selector: ({ id }) => id, maxLength: 5 }),
});
const timelines = fc
  .array(draft, { minLength: 1, maxLength: 6 })
  .map((drafts) =>
    timelineFrom(
      Object.fromEntries(
        drafts.map(({ added, ...one }, at) => [
          `2022-01-08-herald-${'abcdef'[at]!}.md`,
          articleText(one).replace('added: 2026-11-21', `added: ${added}`),
        ]),
      ),
    ),
  );
/** A timeline and the same without some of its articles. */
const grown = timelines.chain((after) =>
  fc.subarray([...after.articles]).map((some) => ({ after, before: assemble(some, after.vocabulary, [], null) })),
);

describe('changes', () => {
  test('of a timeline to itself: none, as it is and as it was published', () => {
    fc.assert(
      fc.property(timelines, (timeline) => {
        expect(isUnchanged(compareTimelines(timeline, timeline))).toBe(true);
        const read = readPublished(timelineJson(timeline, routesFor('https://example.org/')), 'timeline.json');
        expect('timeline' in read && compareTimelines(read.timeline, timeline)).toEqual(
          compareTimelines(timeline, timeline),
        );
      }),
      RUNS,
    );
  });

  test('list every new event exactly once, and the other way round every lost one', () => {
    fc.assert(
      fc.property(grown, ({ before, after }) => {
        const known = new Set(before.events.map(({ id }) => id));
        const fresh = after.events.filter(({ id }) => !known.has(id)).map(({ id, title }) => ({ id, title }));
        expect(compareTimelines(before, after).appeared).toEqual(fresh);
        expect(compareTimelines(after, before).lost).toEqual(fresh);
      }),
      RUNS,
    );
  });

  test('one way are the other way’s turned round', () => {
    fc.assert(
      fc.property(grown, ({ before, after }) => {
        const [on, back] = [compareTimelines(before, after), compareTimelines(after, before)];
        const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id).sort();
        expect(ids(back.diminished)).toEqual(ids(on.corroborated));
        expect(ids(back.redated)).toEqual(ids(on.redated));
        expect(ids(back.retitled)).toEqual(ids(on.retitled));
        const newIds = new Set(on.appeared.map(({ id }) => id));
        expect(ids(back.closed)).toEqual(ids(on.opened.filter(({ id }) => !newIds.has(id))));
        expect(ids(back.opened)).toEqual(ids(on.closed));
      }),
      RUNS,
    );
  });

  test('by article do not depend on the order of the articles, and add up to the whole timeline', () => {
    fc.assert(
      fc.property(timelines, fc.nat(), ({ articles, events, vocabulary }, turn) => {
        const steps = changesByArticle(articles, vocabulary, []);
        const at = turn % articles.length;
        expect(changesByArticle([...articles.slice(at), ...articles.slice(0, at)], vocabulary, [])).toEqual(steps);
        expect(changesByArticle(articles, vocabulary, [], events)).toEqual(steps);
        expect(steps.map(({ article }) => article).sort()).toEqual(articles.map(({ id }) => id).sort());

        const appeared = steps.flatMap(({ changes }) => changes.appeared.map(({ id }) => id));
        expect(appeared.sort()).toEqual(events.map(({ id }) => id).sort());
        // Each step is what the whole merge with and without the article gives.
        const joined = steps.map(({ article }) => articles.find(({ id }) => id === article)!);
        for (const [step, { changes }] of steps.entries()) {
          const merged = (count: number): ReturnType<typeof assemble> =>
            assemble(joined.slice(0, count), vocabulary, [], null);
          expect(changes).toEqual(compareTimelines(merged(step), merged(step + 1)));
        }
      }),
      RUNS,
    );
  });
});
