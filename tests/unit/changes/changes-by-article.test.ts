import { describe, expect, test } from 'vitest';
import { changesByArticle } from '../../../src/timeline/changes/changes-by-article.ts';
import { articleText, timelineFrom } from '../../support/build-from.ts';

const NOTHING = {
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

const span = { time: null, timeZone: null, approximate: false, uncertain: false };
const friday = { ...span, edtf: '2022-01-07', start: '2022-01-07', end: '2022-01-07', precision: 'day' };
const week = { ...span, edtf: '2022-01-03/2022-01-09', start: '2022-01-03', end: '2022-01-09', precision: 'span' };

describe('what each article changed', () => {
  const timeline = timelineFrom(
    {
      // It was published last and joined first.
      '2022-01-09-herald-c.md': articleText({
        published: '2022-01-09',
        blocks: [
          { id: 'bridge', attributes: 'date="2022-01-03/2022-01-09"', title: 'Bridge falls' },
          { id: 'flood', attributes: 'date="2022-01-07"', text: ':figure[18]{measure="killed" value="18"}' },
        ],
      }),
      '2022-01-08-wire-b.md': articleText({
        published: '2022-01-08',
        outlet: 'wire',
        blocks: [
          { id: 'flood', attributes: 'date="2022-01-07"', text: ':figure[26]{measure="killed" value="26"}' },
          { id: 'bridge', attributes: 'date="yesterday"', title: 'A bridge falls' },
        ],
      }).replace('added: 2026-11-21', 'added: 2026-11-22'),
      '2022-01-08-herald-a.md': articleText({ published: '2022-01-08' }).replace(
        'added: 2026-11-21',
        'added: 2026-11-22',
      ),
    },
    { 'ledger.yaml': 'events:\n  bridge: {}\n  flood: { title: The great flood, was: high-water }\n' },
  );

  test('in the order in which they joined', () => {
    expect(changesByArticle(timeline.articles.toReversed(), timeline.vocabulary, timeline.ledger)).toEqual([
      {
        added: '2026-11-21',
        article: '2022-01-09-herald-c',
        changes: {
          ...NOTHING,
          appeared: [
            { id: 'bridge', title: 'Bridge falls' },
            { id: 'flood', title: 'The great flood' },
          ],
        },
      },
      { added: '2026-11-22', article: '2022-01-08-herald-a', changes: NOTHING },
      {
        added: '2026-11-22',
        article: '2022-01-08-wire-b',
        changes: {
          ...NOTHING,
          corroborated: ['bridge', 'flood'].map((id) => ({
            id,
            title: id === 'flood' ? 'The great flood' : 'A bridge falls',
            articles: ['2022-01-08-wire-b'],
            originsBefore: ['herald'],
            originsAfter: ['wire', 'herald'],
          })),
          redated: [{ id: 'bridge', title: 'A bridge falls', from: week, to: friday }],
          retitled: [{ id: 'bridge', title: 'A bridge falls', from: 'Bridge falls' }],
          opened: [
            {
              id: 'flood',
              title: 'The great flood',
              disagreement: { field: 'figure', measure: 'killed', of: null, speaker: null, saying: null },
            },
          ],
        },
      },
    ]);
  });

  test('no articles, no changes', () => {
    expect(changesByArticle([], timeline.vocabulary, [])).toEqual([]);
  });
});
