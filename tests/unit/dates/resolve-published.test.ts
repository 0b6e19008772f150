import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/timeline/dates/add-days.ts';
import { explainDate } from '../../../src/timeline/dates/explain-date.ts';
import { publishedSpan, type Publication } from '../../../src/timeline/dates/published-span.ts';
import { resolveDate } from '../../../src/timeline/dates/resolve-date.ts';
import { resolvePublished } from '../../../src/timeline/dates/resolve-published.ts';
import { anyDay, anyWording } from './arbitraries.ts';

const publication = (text: string): Publication => {
  const day = text.slice(0, 10);
  return { text, ...(publishedSpan(text) ?? { first: day, last: day }) };
};

const anyMonth = anyDay.map((day) => day.slice(0, 7));

describe('a date of an article whose day is not known', () => {
  it.each([
    // Whichever day of January 2022 it was.
    ['last month', '2022-01', '2021-12', '2022-01-31', '“last month” in a report published in January 2022: '],
    ['last year', '2022-01', '2021', '2022-01-31', '“last year” in a report published in January 2022: '],
    ['December', '2022-01', '2021-12', '2022-01-31', '“December” in a report published in January 2022: '],
    ['1 January', '2022', '2022-01-01', '2022-12-31', '“1 January” in a report published in 2022: '],
    // What needs no day of publication.
    ['5 January 2022', '2022-01', '2022-01-05', null, 'stated as “5 January 2022”'],
    ['January 2022', '2022-01', '2022-01', null, 'stated as “January 2022”'],
    ['2022-01-15', '2022-01', '2022-01-15', null, 'given by the editor as 2022-01-15'],
    ['2022-01-02/2022-01-07', '2022', '2022-01-02/2022-01-07', null, 'given by the editor as 2022-01-02/2022-01-07'],
  ])('%s in %s is %s', (wording, text, edtf, anchor, why) => {
    const result = resolvePublished(wording, { published: publication(text), language: 'en' });
    expect(result).toMatchObject({ ok: true, date: { edtf, anchor, wording } });
    if (!result.ok) throw new Error(wording);
    const explained = explainDate(result.date, text);
    expect(anchor === null ? explained : explained.slice(0, why.length)).toBe(why);
  });

  it.each([
    ['Friday', '2022-01', 'January 2022'],
    ['yesterday', '2022-01', 'January 2022'],
    ['5 January', '2022-01', 'January 2022'],
    ['this month', '2022-01', 'January 2022'],
    ['last month', '2022', '2022'],
    ['until Sunday', '2022-01', 'January 2022'],
    // What is wrong with it hangs on the day too: 7 January 2021 was a Thursday, 7 January 2022 a Friday.
    ['Thursday 7 January', '2022-01', 'January 2022'],
    ['last week, in the evening', '2022-01', null],
  ])('%s in %s needs the day', (wording, text, words) => {
    const result = resolvePublished(wording, { published: publication(text), language: 'en' });
    if (words === null) {
      expect(result).toMatchObject({ ok: false, problem: { kind: 'not-understood' } });
      return;
    }
    expect(result).toEqual({
      ok: false,
      problem: {
        kind: 'day-unknown',
        met: `\`${wording}\``,
        expected: `a date that does not depend on the day of publication, of which only ${words} is known`,
        mend: 'write EDTF such as `2022-01-05`, or the whole date such as `5 January 2022`',
        offset: 0,
      },
    });
  });

  it('is judged by the last possible day, which is not told', () => {
    const expected = 'a day not after that of publication, which is some day of January 2022';
    for (const wording of ['1 February 2022', '2022-02-01', 'February 2022']) {
      const result = resolvePublished(wording, { published: publication('2022-01'), language: 'en' });
      expect(result).toMatchObject({ ok: false, problem: { kind: 'after-anchor', expected } });
    }
  });

  it('is the same whichever day of the month or year it was', () => {
    let stood = 0;
    fc.assert(
      fc.property(
        anyWording,
        anyMonth,
        fc.boolean(),
        fc.nat({ max: 365 }),
        ({ wording, language }, month, year, at) => {
          const published = publication(year ? month.slice(0, 4) : month);
          const result = resolvePublished(wording, { published, language });
          if (!result.ok || result.date.anchor === null) return;
          stood += 1;
          const anchor = addDays(published.first, at);
          if (anchor > published.last) return;
          expect(resolveDate(wording, { anchor, language })).toEqual({ ok: true, date: { ...result.date, anchor } });
        },
      ),
      { numRuns: 4000 },
    );
    expect(stood).toBeGreaterThan(50);
  });

  it('is what `resolveDate` says where the day is known', () => {
    fc.assert(
      fc.property(anyWording, anyDay, ({ wording, language }, day) => {
        const published = publication(`${day}T10:00+06:00`);
        expect(resolvePublished(wording, { published, language })).toEqual(
          resolveDate(wording, { anchor: day, language }),
        );
      }),
    );
  });

  it('has no problem that names a day of publication', () => {
    fc.assert(
      fc.property(anyWording, anyMonth, ({ wording, language }, month) => {
        const published = publication(month);
        const result = resolvePublished(wording, { published, language });
        if (result.ok || result.problem.kind !== 'after-anchor') return;
        expect(result.problem.expected).toMatch(
          /^a day not after that of publication, which is some day of [A-Z]\w+ \d{4}$/u,
        );
      }),
    );
  });
});
