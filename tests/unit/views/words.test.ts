import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../src/views/timeline-index.ts';
import { counted } from '../../../src/views/words/counted.ts';
import { differSentence, disagreementWords } from '../../../src/views/words/disagreement-words.ts';
import { figureWords, rangeWords } from '../../../src/views/words/figure-words.ts';
import { foreignLanguage, languageName } from '../../../src/views/words/language-name.ts';
import { listed } from '../../../src/views/words/listed.ts';
import { originWords } from '../../../src/views/words/origin-words.ts';
import { regionName } from '../../../src/views/words/region-name.ts';
import { sizeWords } from '../../../src/views/words/size-words.ts';
import { subjectWords } from '../../../src/views/words/subject-words.ts';
import type { Disagreement } from '../../../src/timeline/model.ts';
import { timeline } from './small-timeline.ts';

describe('figureWords', () => {
  it.each([
    ['26', '26'],
    ['20000', '20,000'],
    ['1234567', '1,234,567'],
    ['0.5', '0.5'],
    ['1234.5678', '1,234.5678'],
    ['>3800', 'more than 3,800'],
    ['<40', 'fewer than 40'],
    ['>=18', 'at least 18'],
    ['<=20000', 'up to 20,000'],
    ['~2500', 'about 2,500'],
    ['2..3', '2 to 3'],
    ['1000..1500', '1,000 to 1,500'],
    ['dozens', 'dozens'],
  ])('says %s as %s', (value, words) => {
    expect(figureWords(value)).toBe(words);
  });
});

describe('sizeWords', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [1000, '1.0 kB'],
    [12_345, '12.3 kB'],
    [999_949, '999.9 kB'],
    [999_950, '1.0 MB'],
    [1_234_567_890, '1,234.6 MB'],
  ])('says %d as %s', (bytes, words) => {
    expect(sizeWords(bytes)).toBe(words);
  });
});

describe('rangeWords', () => {
  it.each([
    [26, 26, '26'],
    [2, 3, '2 to 3'],
    [3801, null, '3,801 or more'],
    [null, 20000, '20,000 or fewer'],
    [null, null, 'any number'],
  ])('says %s to %s as %s', (min, max, words) => {
    expect(rangeWords({ min, max })).toBe(words);
  });
});

describe('counted', () => {
  it('knows one from many', () => {
    expect([0, 1, 2, 1200].map((count) => counted(count, 'report'))).toEqual([
      '0 reports',
      '1 report',
      '2 reports',
      '1,200 reports',
    ]);
    expect(counted(2, 'story', 'stories')).toBe('2 stories');
  });
});

describe('listed', () => {
  it('puts an “and” before the last', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });
});

describe('originWords', () => {
  it('counts copies of one agency once, and names a single origin', () => {
    expect([originWords(5, ['AP', 'BBC']), originWords(2, ['AFP']), originWords(1, ['BBC'])]).toEqual([
      '5 reports, 2 independent origins',
      '2 reports, single origin: AFP',
      '1 report, single origin: BBC',
    ]);
  });
});

describe('subjectWords', () => {
  it('names measures and places, and keeps capitals that are part of the word', () => {
    const index = indexOf(timeline());
    expect([
      subjectWords(index, 'drowned', 'security-forces'),
      subjectWords(index, 'drowned', 'harbour'),
      subjectWords(index, 'lpg', null),
      subjectWords(index, 'no-measure', null),
    ]).toEqual(['drowned (security forces)', 'drowned (Harbour)', 'LPG price', 'no-measure']);
  });
});

describe('regionName', () => {
  it('names countries, and leaves what is no code as it is', () => {
    expect([regionName('GB'), regionName('The Delta'), regionName('ZZZ')]).toEqual([
      'United Kingdom',
      'The Delta',
      'ZZZ',
    ]);
  });
});

describe('languages', () => {
  it('are named in English, and marked only where they are not the page’s', () => {
    expect([languageName('ru'), languageName('kk'), languageName('qqq')]).toEqual(['Russian', 'Kazakh', 'qqq']);
    expect([foreignLanguage('ru', 'en'), foreignLanguage('EN', 'en'), foreignLanguage('en-GB', 'en')]).toEqual([
      'ru',
      null,
      'en-GB',
    ]);
  });
});

describe('disagreementWords', () => {
  const index = indexOf(timeline());
  const on = (also: Partial<Disagreement>): Disagreement => ({
    field: 'date',
    measure: null,
    of: null,
    speaker: null,
    saying: null,
    claims: [],
    ...also,
  });

  it.each([
    [{ field: 'date' }, 'the date'],
    [{ field: 'place' }, 'the place'],
    [{ field: 'figure', measure: 'drowned', of: 'fishers' }, 'the figure for drowned (fishers)'],
    [{ field: 'figure', measure: 'lpg' }, 'the figure for LPG price'],
    [{ field: 'figure' }, 'a figure'],
    [{ field: 'naming', measure: 'drowned', of: 'fishers' }, 'what to call those counted as drowned (fishers)'],
    [{ field: 'naming' }, 'a name'],
    [{ field: 'wording', speaker: 'mayor', saying: 'x' }, 'the wording of a quote by Ada Nur'],
    [{ field: 'wording', saying: 'x' }, 'the wording of a quote'],
  ] as const)('says %o as %s', (also, words) => {
    expect(disagreementWords(index, on(also))).toBe(words);
  });

  it('names what is said twice once', () => {
    const disagreements = [on({ field: 'place' }), on({ field: 'date' }), on({ field: 'place' })];
    expect(differSentence(index, disagreements)).toBe('Sources differ on the place and the date.');
  });
});
