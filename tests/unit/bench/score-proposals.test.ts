import { describe, expect, test } from 'vitest';
import { readFacts, type Fact } from '../../bench/proposals/read-facts.ts';
import { scoreProposals, type Scores } from '../../bench/proposals/score-proposals.ts';
import { publicationOf } from '../../../src/timeline/dates/published-span.ts';
import { proposeEvents } from '../../../src/timeline/proposals/propose-events.ts';
import { articleText, timelineFrom } from '../../support/build-from.ts';

const text = 'The police said that 18 people were killed on Friday. The mayor spoke.';
const timeline = timelineFrom({
  '2022-01-07-herald-a.md': articleText({
    published: '2022-01-07',
    blocks: [
      {
        id: 'toll',
        attributes: 'date="today"',
        text: ':figure[18 people]{measure="killed" value="18" by="police"} were killed.',
      },
    ],
  }),
});
const { proposals } = proposeEvents(text, {
  published: publicationOf('2022-01-08', '2022-01-08'),
  language: 'en',
  timeline,
});
const fact: Fact = {
  source: 'a.txt',
  article: null,
  published: '2022-01-08',
  language: 'en',
  offset: 0,
  length: 53,
  date_wording: 'on Friday',
  edtf: '2022-01-07',
  by: 'police',
  event: 'toll',
  figures: [{ form: '18', measure: 'killed' }],
};

function score(...facts: readonly Fact[]): Record<string, string> {
  const scores: Scores = new Map();
  scoreProposals({ text, facts, proposals, events: new Set(['toll']) }, scores);
  return Object.fromEntries([...scores].map(([name, { right, of }]) => [name, `${right}/${of}`]));
}

describe('what proposals are measured by', () => {
  test('everything right', () => {
    expect(score(fact)).toEqual({
      'day right: all dated claims': '1/1',
      'day right: worded in the sentence': '1/1',
      'figure found: number': '1/1',
      'figure found: number, where it is of a measure': '1/1',
      'figure found: value (with more than, about …)': '1/1',
      'figure found: number and measure': '1/1',
      'speaker found': '1/1',
      'event found: first': '1/1',
      'event found: among three': '1/1',
      'proposed days that are right': '1/1',
      'proposed days that are right: stated': '1/1',
      'proposed figures that were labelled': '1/1',
      'proposed measures that are right': '1/1',
      'proposed speakers that were labelled': '1/1',
      'first events that are right': '1/1',
      'first events of a likeness from 0.5 on that are right': '1/1',
    });
  });

  test('everything wrong', () => {
    const wrong: Fact = {
      ...fact,
      date_wording: '(none)',
      edtf: '2022-01-05',
      by: 'mayor',
      event: null,
      figures: [{ form: '>19', measure: 'homes' }],
    };
    expect(score(wrong)).toEqual({
      'day right: all dated claims': '0/1',
      'day right: not worded, or it leans on another': '0/1',
      'figure found: number': '0/1',
      'figure found: number, where it is of a measure': '0/1',
      'figure found: value (with more than, about …)': '0/1',
      'figure found: number and measure': '0/1',
      'speaker found': '0/1',
      'proposed days that are right': '0/1',
      'proposed days that are right: stated': '0/1',
      'proposed figures that were labelled': '0/1',
      'proposed measures that are right': '0/1',
      'proposed speakers that were labelled': '0/1',
      'first events that are right': '0/1',
      'first events of a likeness from 0.5 on that are right': '0/1',
    });
  });

  test('a span is right where half of its days are', () => {
    const within = (edtf: string): string | undefined => score({ ...fact, edtf })['day right: all dated claims'];
    expect(within('2022-01-06/2022-01-07')).toBe('1/1');
    expect(within('2022-01-05/2022-01-07')).toBe('0/1');
  });

  test('a line that is no claim is named', () => {
    expect(readFacts(`${JSON.stringify(fact)}\n\n`)).toEqual([fact]);
    expect(() => readFacts(`${JSON.stringify(fact)}\n{}`)).toThrow('Line 2 of the facts is no claim');
  });
});
