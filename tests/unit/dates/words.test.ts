import { describe, expect, it } from 'vitest';
import { wording as wordingRule } from '../../../src/timeline/dates/grammar/wording.ts';
import { resolveDate } from '../../../src/timeline/dates/resolve-date.ts';
import { COMMON } from '../../../src/timeline/dates/words/common.ts';
import { ENGLISH } from '../../../src/timeline/dates/words/english.ts';
import { languageOf, LANGUAGES, lexicons } from '../../../src/timeline/dates/words/lexicon.ts';
import { readWords } from '../../../src/timeline/dates/words/read-words.ts';
import { tokenize } from '../../../src/timeline/dates/words/tokenize.ts';
import { ACCEPTED } from './accepted.ts';
import { SATURDAY } from './expected-date.ts';

const TABLES = Object.entries({ en: ENGLISH, ...LANGUAGES });

describe('tables of words', () => {
  it.each(TABLES)('%s names every weekday and month, today and its neighbours', (language, table) => {
    const meanings = Object.values(table).flat();
    const has = (meaning: object): boolean =>
      meanings.some((other) => JSON.stringify(other) === JSON.stringify(meaning));
    for (let weekday = 1; weekday <= 7; weekday += 1)
      expect([language, weekday, has({ is: 'weekday', weekday })]).toEqual([language, weekday, true]);
    for (let month = 1; month <= 12; month += 1)
      expect([language, month, has({ is: 'month', month })]).toEqual([language, month, true]);
    for (let days = -2; days <= 2; days += 1)
      expect([language, days, has({ is: 'counted', days })]).toEqual([language, days, true]);
  });

  it.each(TABLES)('%s is composed Unicode with plain signs, so that every spelling can be met', (_language, table) => {
    for (const spelling of Object.keys(table)) {
      expect(spelling).toBe(spelling.normalize('NFC').trim());
      expect(spelling).not.toMatch(/[’‑–—\u00a0]/u);
      // A word that its own shape tells would never be looked for.
      expect(tokenize(spelling).every(({ meaning }) => meaning === null)).toBe(true);
    }
  });

  it.each(TABLES)('%s: every weekday, month and counted day is understood as it is spelt', (language, table) => {
    for (const [spelling, meaning] of Object.entries(table)) {
      if (!('is' in meaning) || !['weekday', 'month', 'counted'].includes(meaning.is)) continue;
      const result = resolveDate(spelling, { anchor: SATURDAY, language });
      expect([spelling, result.ok]).toEqual([spelling, true]);
    }
  });

  it('have no weekday, month or counted day that English takes for another', () => {
    const names = Object.entries({ ...COMMON, ...ENGLISH }).map(
      ([spelling, meaning]) => [spelling.toLowerCase(), JSON.stringify(meaning)] as const,
    );
    const english = new Map(names);
    for (const [language, table] of Object.entries(LANGUAGES)) {
      for (const [spelling, meaning] of Object.entries(table)) {
        const other = english.get(spelling.toLowerCase());
        if (
          other === undefined ||
          ![other, JSON.stringify(meaning)].every((text) => /"(?:weekday|month|counted)"/u.test(text))
        )
          continue;
        expect([language, spelling, JSON.stringify(meaning)]).toEqual([language, spelling, other]);
      }
    }
  });

  it('are found by a word of theirs', () => {
    expect(
      ['vendredi', 'пятницу', 'жұмада', 'Freitagabend', 'ayer', 'Friday', 'xyzzy', ''].map((word) => languageOf(word)),
    ).toEqual([
      'fr',
      'ru',
      'kk',
      'de',
      'es',
      // An English word is a word of every article: the first tag is as good as any.
      'de',
      null,
      null,
    ]);
  });
});

describe('words with where they stand', () => {
  it('keep their places in the wording as it is written', () => {
    const wording = ' On\u00a0 Friday,  at 9 p.m.';
    const [lexicon] = lexicons('en');
    expect(readWords(wording, lexicon)).toEqual([
      { is: 'on', from: 1, to: 3 },
      { is: 'weekday', weekday: 5, from: 5, to: 11 },
      { is: 'comma', from: 11, to: 12 },
      { is: 'at', from: 14, to: 16 },
      { is: 'clock', time: '21:00', from: 17, to: 23 },
    ]);
  });

  it('take the longest phrase', () => {
    const [lexicon] = lexicons('en');
    const kinds = (wording: string): readonly string[] => readWords(wording, lexicon).map(({ is }) => is);
    expect(kinds('the day before yesterday')).toEqual(['the', 'counted']);
    expect(kinds('before yesterday')).toEqual(['before', 'counted']);
    expect(kinds('New Year’s Eve')).toEqual(['new-years-eve']);
    expect(kinds('early morning')).toEqual(['part']);
    expect(kinds('mid-January')).toEqual(['mid', 'dash', 'month']);
    expect(kinds('Freitagabend')).toEqual(['unknown']);
  });
});

describe('the grammar', () => {
  /** All days that the rules can make of a wording, in every lexicon in which it is tried. */
  const readings = (wording: string, language: string, anchor: string): ReadonlySet<string> =>
    new Set(
      lexicons(language).flatMap((lexicon) => {
        const list = readWords(wording, lexicon);
        return wordingRule({ wording, list, reach: 0, found: new Map() }, 0)
          .filter(({ next }) => next === list.length)
          .map(({ value }) => [value.resolve(anchor), value.approximate, value.uncertain])
          .map((reading) => JSON.stringify(reading));
      }),
    );

  it('reads every accepted wording in one way alone', () => {
    const split = ACCEPTED.filter(({ rule }) => rule !== 'edtf').filter(
      ({ wording, language = 'en', published = SATURDAY }) => readings(wording, language, published).size !== 1,
    );
    expect(split.map(({ wording }) => wording)).toEqual([]);
  });

  it('tries English alone where a word of the language is in the way', () => {
    // Spanish `a` is `to`; French `sept` is seven; German `am` is `on`.
    expect(resolveDate('a week ago today', { anchor: SATURDAY, language: 'es' })).toMatchObject({
      ok: true,
      date: { start: '2022-01-01' },
    });
    expect(resolveDate('5 sept', { anchor: SATURDAY, language: 'fr' })).toMatchObject({
      ok: true,
      date: { start: '2021-09-05' },
    });
    expect(resolveDate('9 am on Friday', { anchor: SATURDAY, language: 'de' })).toMatchObject({
      ok: true,
      date: { time: '09:00' },
    });
  });
});
