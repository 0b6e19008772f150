import { expect, test } from 'vitest';
import { plainText } from '../../../../src/commands/build/plain-text.ts';
import { recordDigest } from '../../../../src/commands/build/record-digest.ts';
import { assemble } from '../../../../src/timeline/assemble.ts';
import type { Day, Timeline } from '../../../../src/timeline/model.ts';
import { knownView } from '../../../../src/views/known-view.ts';
import { knownPageBasis } from '../../../../src/views/pages/list-bases.ts';
import { article, figure, ledgerEntry, report, resolved, vocabulary } from '../small-timeline.ts';

/** A toll of one event, and that of another, which replaced it weeks later and has a title of the editor's. */
function replacedBy(title: string): Timeline {
  const site = { ...vocabulary.site, limits: { pageEvents: 1 } };
  const drowned = (count: number, on: Day) =>
    figure({ measure: 'drowned', value: String(count), min: count, max: count, by: 'mayor', on: resolved(on) });
  const articles = [
    article('gazette', {
      publishedDay: '2021-03-02',
      reports: [report('breach', 'gazette', { date: resolved('2021-03-02'), figures: [drowned(2, '2021-03-02')] })],
    }),
    article('ap', {
      publishedDay: '2021-04-01',
      reports: [report('count', 'ap', { date: resolved('2021-04-01'), figures: [drowned(3, '2021-04-01')] })],
    }),
  ];
  return assemble(articles, { ...vocabulary, site }, [ledgerEntry('count', { title })], null);
}

test('a day as known is compared by the title of what replaced a figure since', () => {
  const timelines = [replacedBy('Three drowned'), replacedBy('The last count')];
  const shown = timelines.map((timeline) => plainText(knownView(timeline, '2021-03-02')));
  expect(shown.map((text) => ['Three drowned', 'The last count'].filter((title) => text.includes(title)))).toEqual([
    ['Three drowned'],
    ['The last count'],
  ]);
  const [one, other] = timelines.map((timeline) => recordDigest(knownPageBasis(timeline, '2021-03-02')));
  expect(one).not.toBe(other);
});
