import { describe, expect, test } from 'vitest';
import { articleText, timelineFrom } from '../../support/build-from.ts';
import type { Disagreement } from '../../../src/timeline/model.ts';

/** The disagreements on one event that several articles report, each with its attributes and text. */
function between(...reports: { attributes?: string; text?: string; published?: string }[]): readonly Disagreement[] {
  const files = reports.map(
    ({ attributes = 'date="2022-01-06"', text = 'It rose.', published = '2022-01-08' }, index) => {
      const blocks = [{ id: 'flood', attributes, text }];
      return [`2022-01-08-herald-${'abcdef'[index] ?? ''}.md`, articleText({ published, blocks })] as const;
    },
  );
  return timelineFrom(Object.fromEntries(files)).events[0]?.disagreements ?? [];
}

const killed = (value: string, more = ''): string =>
  `:figure[${value} dead]{measure="killed" value="${value}" ${more}}`;
const article = (letter: string): string => `2022-01-08-herald-${letter}`;

describe('figures', () => {
  test('differ where no number fits both', () => {
    expect(between({ text: killed('18', 'by="police"') }, { text: killed('26') })).toEqual([
      {
        field: 'figure',
        measure: 'killed',
        of: null,
        speaker: null,
        saying: null,
        claims: [
          { article: article('a'), claim: '18', by: 'police' },
          { article: article('b'), claim: '26', by: null },
        ],
      },
    ]);
  });

  test.each([
    ['18', '18'],
    ['>3000', '>3800'],
    ['>=18', '18'],
    ['~2500', '2300'],
    ['2..3', '3'],
    ['<=20', '20'],
    ['<20', '>18'],
  ])('%s and %s can both be right', (a, b) => {
    expect(between({ text: killed(a) }, { text: killed(b) })).toEqual([]);
  });

  test.each([
    ['>18', '18'],
    ['<20', '20'],
    ['~2500', '2200'],
    ['2..3', '4'],
    ['<=20', '>20'],
  ])('%s and %s cannot', (a, b) => {
    expect(between({ text: killed(a) }, { text: killed(b) })).toHaveLength(1);
  });

  test('of other measures, people or days are not compared', () => {
    const homes = ':figure[26 homes]{measure="homes" value="26"}';
    expect(between({ text: killed('18') }, { text: homes })).toEqual([]);
    expect(between({ text: killed('18', 'of="people"') }, { text: killed('26', 'of="dogs"') })).toEqual([]);
    expect(between({ text: killed('18', 'on="2022-01-05"') }, { text: killed('26', 'on="2022-01-06"') })).toEqual([]);
  });

  test('of one article are a development, not a disagreement', () => {
    expect(between({ text: `${killed('13')} ${killed('18')}` }, {})).toEqual([]);
  });

  test('name only those that conflict', () => {
    const found = between({ text: killed('18') }, { text: killed('26') }, { text: killed('>=10') });
    expect(found[0]?.claims.map(({ claim }) => claim)).toEqual(['18', '26']);
  });
});

describe('names for the same people', () => {
  test('differ', () => {
    const found = between({ text: killed('26', 'as="armed criminals"') }, { text: killed('26', 'as="protesters"') });
    expect(found).toEqual([
      {
        field: 'naming',
        measure: 'killed',
        of: null,
        speaker: null,
        saying: null,
        claims: [
          { article: article('a'), claim: 'armed criminals', by: null },
          { article: article('b'), claim: 'protesters', by: null },
        ],
      },
    ]);
  });

  test('are the same beyond case and quotation marks, and are not compared where a report has none', () => {
    const names = ['as="Protesters"', 'as="“protesters”"', ''].map((as) => ({ text: killed('26', as) }));
    expect(between(...names)).toEqual([]);
  });
});

describe('wordings', () => {
  const quote = (words: string, more = 'by="mayor" saying="order"'): { text: string } => ({
    text: `:quote[${words}]{${more}}`,
  });

  test('of one saying differ', () => {
    expect(between(quote('fire without warning'), quote('“Fire, without warning!”'), quote('shoot to kill'))).toEqual([
      {
        field: 'wording',
        measure: null,
        of: null,
        speaker: 'mayor',
        saying: 'order',
        claims: [
          { article: article('a'), claim: 'fire without warning', by: 'mayor' },
          { article: article('b'), claim: '“Fire, without warning!”', by: 'mayor' },
          { article: article('c'), claim: 'shoot to kill', by: 'mayor' },
        ],
      },
    ]);
  });

  test('are the same beyond hyphens', () => {
    expect(between(quote('we shall co-operate'), quote('We shall cooperate…'))).toEqual([]);
  });

  test('are not compared across speakers, sayings and languages', () => {
    expect(between(quote('one'), quote('two', 'by="police" saying="order"'))).toEqual([]);
    expect(between(quote('one'), quote('two', 'by="mayor"'))).toEqual([]);
    expect(between(quote('one'), quote('екі', 'by="mayor" saying="order" lang="kk"'))).toEqual([]);
  });
});

describe('places', () => {
  const at = (place: string): { attributes: string } => ({ attributes: `date="2022-01-06" place="${place}"` });

  test('differ where neither contains the other', () => {
    expect(between(at('northport'), at('westport'))).toEqual([
      {
        field: 'place',
        measure: null,
        of: null,
        speaker: null,
        saying: null,
        claims: [
          { article: article('a'), claim: 'northport', by: null },
          { article: article('b'), claim: 'westport', by: null },
        ],
      },
    ]);
  });

  test('agree where one contains the other, where one is shared, and where one is not given', () => {
    expect(between(at('northport'), at('north'))).toEqual([]);
    expect(between(at('northport westport'), at('westport'))).toEqual([]);
    expect(between(at('northport'), {})).toEqual([]);
  });
});
