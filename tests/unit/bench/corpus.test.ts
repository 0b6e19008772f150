import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadTimeline } from '../../../src/load-timeline.ts';
import { makeCorpus } from '../../bench/corpus/make-corpus.ts';
import { temporaryFolder } from '../../support/folders.ts';

const articlesOf = (content: string): Map<string, string> =>
  new Map(
    readdirSync(join(content, 'articles')).map((name) => [name, readFileSync(join(content, 'articles', name), 'utf8')]),
  );

test('a corpus is the beginning of every larger one, has no fault, and all that articles have in life', () => {
  const [small, large] = [join(temporaryFolder(), 'content'), join(temporaryFolder(), 'content')];
  makeCorpus(small, 60);
  makeCorpus(large, 90);
  const [some, all] = [articlesOf(small), articlesOf(large)];
  expect([some.size, all.size]).toStrictEqual([60, 90]);
  expect([...some]).toStrictEqual([...all].filter(([name]) => some.has(name)));

  const { timeline, faults } = loadTimeline(large, { requireRecorded: true });
  expect(faults).toStrictEqual([]);
  const events = timeline?.events ?? [];
  const reports = events.flatMap((event) => event.reports);
  expect(reports.length / 90).toBeCloseTo(3, 0);
  expect(events.length / 90).toBeCloseTo(2, 0);
  expect(new Set(timeline?.articles.map(({ language }) => language))).toStrictEqual(
    new Set(['en', 'ru', 'kk', 'fr', 'de', 'es']),
  );
  expect(new Set(timeline?.articles.map(({ published }) => published.slice(0, 10))).size).toBe(6);
  expect(timeline?.articles.filter(({ origin, outlet }) => origin !== outlet).length).toBeGreaterThan(0);
  expect(new Set(events.flatMap(({ disagreements }) => disagreements.map(({ field }) => field)))).toStrictEqual(
    new Set(['date', 'figure', 'wording']),
  );
  expect(new Set(events.map(({ date }) => date.precision))).toStrictEqual(
    new Set(['day', 'part-of-day', 'minute', 'span', 'month']),
  );
  const told = (of: 'key' | 'gone' | 'was'): number =>
    (timeline?.ledger ?? []).filter((entry) => (of === 'was' ? entry.was.length > 0 : Boolean(entry[of]))).length;
  expect([told('key'), told('gone'), told('was')]).toStrictEqual([2, 2, 3]);
});
