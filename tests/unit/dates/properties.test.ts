import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../src/timeline/dates/add-days.ts';
import { containsSpan } from '../../../src/timeline/dates/contains-span.ts';
import { dateWords } from '../../../src/timeline/dates/date-words.ts';
import { dayWords } from '../../../src/timeline/dates/day-words.ts';
import { formatEdtf } from '../../../src/timeline/dates/format-edtf.ts';
import { intersectSpans } from '../../../src/timeline/dates/intersect-spans.ts';
import { isDay } from '../../../src/timeline/dates/is-day.ts';
import { compareSpans } from '../../../src/timeline/dates/order.ts';
import { parseEdtf } from '../../../src/timeline/dates/parse-edtf.ts';
import { resolveDate } from '../../../src/timeline/dates/resolve-date.ts';
import { weekdayOf } from '../../../src/timeline/dates/weekday-of.ts';
import type { ResolvedDate } from '../../../src/timeline/model.ts';
import { anyDay, anyEdgedSpan, anySpan, anyWording } from './arbitraries.ts';

/** The only words that look forward, in every language of the table. */
const FORWARD =
  /\b(?:until|till|next|tomorrow)\b|завтра|следующ|ертең|бүрсігүні|demain|prochain|morgen|nächste|mañana|próximo/iu;

const read = (wording: string, anchor: string, language = 'en'): ResolvedDate => {
  const result = resolveDate(wording, { anchor, language });
  if (!result.ok) throw new Error(`${wording}: ${JSON.stringify(result.problem)}`);
  return result.date;
};

describe('a resolved date', () => {
  it('never begins after the anchor unless the wording looks forward', () => {
    fc.assert(
      fc.property(anyWording, anyDay, ({ wording, language }, anchor) => {
        const result = resolveDate(wording, { anchor, language });
        if (!result.ok || result.date.start === null || FORWARD.test(wording)) return;
        expect(result.date.start <= anchor).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('is whole: real days in their order, a text that parses to the same days, plain data', () => {
    fc.assert(
      fc.property(anyWording, anyDay, ({ wording, language }, anchor) => {
        const result = resolveDate(wording, { anchor, language });
        if (!result.ok) return;
        const { start, end, edtf, approximate, uncertain } = result.date;
        expect([start, end].every((day) => day === null || isDay(day))).toBe(true);
        if (start !== null && end !== null) expect(start <= end).toBe(true);
        const parsed = parseEdtf(edtf);
        expect(parsed.ok && { ...parsed.span, precision: null, time: null }).toEqual({
          edtf,
          start,
          end,
          approximate,
          uncertain,
          timeZone: null,
          precision: null,
          time: null,
        });
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
      { numRuns: 3000 },
    );
  });

  it('does not depend on what was resolved before', () => {
    fc.assert(
      fc.property(anyWording, anyDay, anyWording, ({ wording, language }, anchor, other) => {
        const once = resolveDate(wording, { anchor, language });
        resolveDate(other.wording, { anchor: '2001-01-01', language: other.language });
        expect(resolveDate(wording, { anchor, language })).toEqual(once);
      }),
    );
  });

  it('is never thrown at, whatever is written', () => {
    const words = fc.constantFrom(
      ...'on in the of to until from between and since last this next past ago for early late around possibly Friday January 5 2022 21:30 evening week weekend overnight New Year’s Day , - / ? ( ) . 2022-01-05 by midnight'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words, { maxLength: 8 }).map((list) => list.join(' ')),
        ),
        (wording) => {
          const result = resolveDate(wording, { anchor: '2022-01-08', language: 'en' });
          if (result.ok) expect(result.date.wording).toBe(wording.trim());
          else {
            expect(result.problem.offset).toBeGreaterThanOrEqual(0);
            expect(result.problem.offset).toBeLessThanOrEqual(wording.length);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('what refines a span lies in it', () => {
  const chains: readonly (readonly string[])[] = [
    ['Friday at 21:30', 'Friday evening', 'Friday', 'for a week'],
    ['today', 'this week'],
    ['this morning', 'today', 'this week'],
    ['today', 'this month', 'this year'],
    ['Wednesday of last week', 'last week'],
    ['early last week', 'last week'],
    ['New Year’s Eve', 'for a year'],
    ['last Sunday', 'last week'],
    ['yesterday', 'over the past 3 days', 'for a week', 'in recent weeks'],
    ['5 January evening', '5 January'],
    ['last night', 'in the past 24 hours'],
    ['last Friday', 'since last Friday'],
    ['today', 'until Sunday'],
    ['3 days ago', 'since 3 days ago'],
    ['next Sunday', 'from tomorrow'],
  ];

  it.each(chains)('%s, %s …', (...chain) => {
    fc.assert(
      fc.property(anyDay, (anchor) => {
        const spans = chain.map((wording) => read(wording, anchor));
        for (const [index, inner] of spans.entries()) {
          const outer = spans[index + 1];
          if (outer === undefined) continue;
          expect([chain[index], anchor, containsSpan(outer, inner)]).toEqual([chain[index], anchor, true]);
        }
      }),
    );
  });

  it.each([
    [
      [
        'Friday 5 January 2001 at 21:30',
        '5 January 2001',
        '2 to 7 January 2001',
        'early January 2001',
        'January 2001',
        '2001',
        '200X',
      ],
    ],
    [['2001-01-05', '2001-01-04/2001-01-06', '2001-01', '2001', '2001/..']],
    [['28 February 2001', 'late February 2001', '2001-02-XX', 'January to March 2001', '2001', 'before 2002']],
    [['1 January 2001', 'New Year 2001', '2000-24', '2000 to 2001', '20XX']],
  ])('%s', (chain) => {
    const spans = chain.map((wording) => read(wording, '2022-01-08'));
    expect(spans.slice(1).map((outer, index) => containsSpan(outer, spans[index] ?? outer))).toEqual(
      spans.slice(1).map(() => true),
    );
  });
});

describe('weekdays', () => {
  const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

  it('fall on that weekday, within the seven days that end with the anchor', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 7 }), (anchor, weekday) => {
        const name = names[weekday - 1] ?? '';
        const plain = read(name, anchor).start ?? '';
        expect(weekdayOf(plain)).toBe(weekday);
        expect(daysBetween(plain, anchor)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(plain, anchor)).toBeLessThanOrEqual(6);
        expect(read(`last ${name}`, anchor).start).toBe(plain === anchor ? addDays(anchor, -7) : plain);
        expect(read(`next ${name}`, anchor).start).toBe(addDays(plain, 7));
        expect(read(`until ${name}`, anchor)).toMatchObject({
          start: anchor,
          end: plain === anchor ? anchor : addDays(plain, 7),
        });
      }),
    );
  });
});

describe('formatting and parsing agree', () => {
  it('EDTF of a span gives its days and doubts back', () => {
    fc.assert(
      fc.property(anySpan, (span) => {
        if (span.start === null && span.end === null) return;
        const parsed = parseEdtf(formatEdtf(span));
        expect(parsed.ok && parsed.span).toMatchObject({
          start: span.start,
          end: span.end,
          approximate: span.approximate,
          uncertain: span.uncertain,
        });
      }),
    );
  });

  it('the words of a day are understood as that day, in every language’s article', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('en', 'ru', 'kk', 'fr', 'de', 'es', 'uk'), (day, language) => {
        expect(read(dayWords(day), '2101-01-01', language)).toMatchObject({
          start: day,
          end: day,
          edtf: day,
          anchor: null,
        });
      }),
    );
  });

  it('the words of a date are understood as that date', () => {
    fc.assert(
      fc.property(anySpan, (span) => {
        // An open end closes at the anchor when it is read again; of a span, the words for its first day's time are for readers only.
        if (span.end === null) return;
        if (span.start !== span.end && span.time !== null) return;
        const again = read(dateWords(span), '2101-01-01');
        expect(again).toMatchObject({
          edtf: span.edtf,
          start: span.start,
          end: span.end,
          time: span.time,
          precision: span.precision,
          approximate: span.approximate,
          uncertain: span.uncertain,
        });
      }),
      { numRuns: 500 },
    );
  });

  it('the words of a span of years, months and days are understood as that span', () => {
    fc.assert(
      fc.property(anyEdgedSpan, (span) => {
        expect([dateWords(span), read(dateWords(span), '2101-01-01')]).toMatchObject([
          dateWords(span),
          { edtf: span.edtf, start: span.start, end: span.end, precision: span.precision },
        ]);
      }),
      { numRuns: 1000 },
    );
  });

  it('the words of a night are understood as that night', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const night = read('overnight', day);
        expect(read(dateWords(night), day)).toMatchObject({ start: night.start, end: day, time: 'night' });
      }),
    );
  });
});

describe('intersection', () => {
  it('is the same both ways, lies in both, and is the span itself with a wider one', () => {
    fc.assert(
      fc.property(anySpan, anySpan, (a, b) => {
        const both = intersectSpans(a, b);
        expect(intersectSpans(b, a)).toEqual(both);
        if (both === null) {
          expect(containsSpan(a, b) || containsSpan(b, a)).toBe(false);
          return;
        }
        expect(containsSpan(a, both) && containsSpan(b, both)).toBe(true);
        if (containsSpan(a, b)) expect(both).toEqual({ start: b.start, end: b.end });
      }),
    );
  });
});

describe('order', () => {
  const sign = (n: number): number => Math.sign(n) + 0;

  it('is antisymmetric, and nothing comes before itself', () => {
    fc.assert(
      fc.property(anySpan, anySpan, (a, b) => {
        expect(sign(compareSpans(a, b))).toBe(-sign(compareSpans(b, a)) + 0);
        expect(compareSpans(a, a)).toBe(0);
      }),
    );
  });

  it('is transitive', () => {
    fc.assert(
      fc.property(anySpan, anySpan, anySpan, (a, b, c) => {
        const [x, y, z] = [a, b, c].toSorted(compareSpans);
        if (x === undefined || y === undefined || z === undefined) throw new Error('lost a span');
        expect(compareSpans(x, y)).toBeLessThanOrEqual(0);
        expect(compareSpans(y, z)).toBeLessThanOrEqual(0);
        expect(compareSpans(x, z)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('is total: only the same days and time are equal', () => {
    fc.assert(
      fc.property(anySpan, anySpan, (a, b) => {
        const same = a.start === b.start && a.end === b.end && a.time === b.time;
        expect(compareSpans(a, b) === 0).toBe(same);
      }),
      { numRuns: 1000 },
    );
  });
});
