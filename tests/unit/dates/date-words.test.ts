import { describe, expect, it } from 'vitest';
import { dateWords, dayWords, shortDateWords, shortDay } from '../../../src/timeline/dates/date-words.ts';
import { explainDate } from '../../../src/timeline/dates/explain-date.ts';
import { formatEdtf } from '../../../src/timeline/dates/format-edtf.ts';
import { precisionOf } from '../../../src/timeline/dates/precision-of.ts';
import { resolveDate } from '../../../src/timeline/dates/resolve-date.ts';
import type { DateSpan, ResolvedDate } from '../../../src/timeline/model.ts';

const span = (start: string | null, end: string | null, time: string | null = null, doubt = ''): DateSpan => ({
  edtf: '',
  start,
  end,
  precision: precisionOf(start, end, time),
  time,
  timeZone: null,
  approximate: doubt === '~' || doubt === '%',
  uncertain: doubt === '?' || doubt === '%',
});

describe('words for readers', () => {
  it.each<readonly [DateSpan, string, string]>([
    [span('2022-01-07', '2022-01-07'), 'Friday 7 January 2022', '7 Jan 2022'],
    [span('2022-01-07', '2022-01-07', 'evening'), 'Friday 7 January 2022, evening', '7 Jan 2022, evening'],
    [
      span('2022-01-07', '2022-01-07', 'early-morning'),
      'Friday 7 January 2022, early morning',
      '7 Jan 2022, early morning',
    ],
    [span('2022-01-07', '2022-01-07', '21:30'), 'Friday 7 January 2022, 21:30', '7 Jan 2022, 21:30'],
    [span('2022-01-01', '2022-01-31'), 'January 2022', 'Jan 2022'],
    [span('2022-01-01', '2022-12-31'), '2022', '2022'],
    [span('2020-01-01', '2029-12-31'), '2020–2029', '2020–2029'],
    [span('2022-01-01', '2022-03-31'), 'January–March 2022', 'Jan–Mar 2022'],
    [span('2021-12-01', '2022-02-28'), 'December 2021 – February 2022', 'Dec 2021 – Feb 2022'],
    [span('2022-01-02', '2022-01-07'), '2–7 January 2022', '2–7 Jan 2022'],
    [span('2022-01-30', '2022-02-02'), '30 January – 2 February 2022', '30 Jan – 2 Feb 2022'],
    [span('2021-12-30', '2022-01-02'), '30 December 2021 – 2 January 2022', '30 Dec 2021 – 2 Jan 2022'],
    [span('2022-01-01', '2022-01-30'), '1–30 January 2022', '1–30 Jan 2022'],
    [span(null, '2022-01-05'), 'on or before 5 January 2022', 'by 5 Jan 2022'],
    [span('2022-01-05', null), 'from 5 January 2022', 'from 5 Jan 2022'],
    [span('2022-01-05', null, '21:30'), 'from 5 January 2022, 21:30', 'from 5 Jan 2022'],
    [span(null, null), 'on an unknown day', 'unknown day'],
    [span('2022-01-07', '2022-01-07', null, '~'), 'about Friday 7 January 2022', 'c. 7 Jan 2022'],
    [span('2022-01-07', '2022-01-07', null, '?'), 'possibly Friday 7 January 2022', '7 Jan 2022?'],
    [span('2022-01-07', '2022-01-07', null, '%'), 'perhaps about Friday 7 January 2022', 'c. 7 Jan 2022?'],
    [span('2022-01-01', '2022-01-31', null, '~'), 'about January 2022', 'c. Jan 2022'],
    [span(null, '2022-01-05', null, '%'), 'perhaps on or before about 5 January 2022', 'c. by 5 Jan 2022?'],
    [span('2022-01-05', null, null, '~'), 'from about 5 January 2022', 'c. from 5 Jan 2022'],
    [span('2022-01-06', '2022-01-07', 'night'), 'night of 6–7 January 2022', 'night of 6–7 Jan 2022'],
    [
      span('2021-12-31', '2022-01-01', 'night'),
      'night of 31 December 2021 – 1 January 2022',
      'night of 31 Dec 2021 – 1 Jan 2022',
    ],
    [
      span('2022-01-06', '2022-01-07', 'evening'),
      '6–7 January 2022, from the evening of the first day',
      '6–7 Jan 2022',
    ],
    [span('2022-01-05', '2022-01-07', 'night'), '5–7 January 2022, from the night of the first day', '5–7 Jan 2022'],
    [span('2022-01-05', '2022-01-07', '21:30'), '5–7 January 2022, from 21:30', '5–7 Jan 2022'],
  ])('%j', (date, long, short) => {
    expect([dateWords(date), shortDateWords(date)]).toEqual([long, short]);
  });

  it.each([
    ['202X', '2020–2029', '2020–2029'],
    ['19XX', '1900–1999', '1900–1999'],
    ['2021-23', 'September–November 2021', 'Sep–Nov 2021'],
    ['since 2019', '2019 – 8 January 2022', '2019 – 8 Jan 2022'],
    ['since 1 January 2019', '1 January 2019 – 8 January 2022', '1 Jan 2019 – 8 Jan 2022'],
    ['since about 2019', 'about 2019 – 8 January 2022', 'c. 2019 – 8 Jan 2022'],
    ['since December', 'December 2021 – 8 January 2022', 'Dec 2021 – 8 Jan 2022'],
    ['since January', 'January – 8 January 2022', 'Jan – 8 Jan 2022'],
    ['1986 to 1990', '1986–1990', '1986–1990'],
    ['1986/1990', '1986–1990', '1986–1990'],
    ['1986?/1990', 'possibly 1986–1990', '1986–1990?'],
    ['December 2021 – January 2022', 'December 2021 – January 2022', 'Dec 2021 – Jan 2022'],
    ['5 January to March 2022', '5 January – March 2022', '5 Jan – Mar 2022'],
    ['2019/2021-05', '2019 – May 2021', '2019 – May 2021'],
    ['2021-01-01/2021-12-31', '1 January – 31 December 2021', '1 Jan – 31 Dec 2021'],
    ['2019/..', 'from 2019', 'from 2019'],
    ['../2019', 'on or before 2019', 'by 2019'],
    ['../2019-05~', 'on or before about May 2019', 'c. by May 2019'],
    ['before 2019', 'on or before 2018', 'by 2018'],
  ])('names no day where %s names none', (wording, long, short) => {
    const result = resolveDate(wording, { anchor: '2022-01-08', language: 'en' });
    if (!result.ok) throw new Error(`${wording}: ${result.problem.met}`);
    expect([dateWords(result.date), shortDateWords(result.date)]).toEqual([long, short]);
  });

  it.each([
    ['this week', '3–8 January 2022', '3–8 Jan 2022'],
    ['this month', '1–8 January 2022', '1–8 Jan 2022'],
    ['this year', '1–8 January 2022', '1–8 Jan 2022'],
  ])('tells %s, which ends on the day of publication, by its days', (wording, long, short) => {
    const result = resolveDate(wording, { anchor: '2022-01-08', language: 'en' });
    if (!result.ok) throw new Error(`${wording}: ${result.problem.met}`);
    expect([dateWords(result.date), shortDateWords(result.date)]).toEqual([long, short]);
  });

  it('of a day', () => {
    expect([dayWords('2022-01-07'), shortDay('2022-01-07')]).toEqual(['Friday 7 January 2022', '7 Jan']);
    expect([dayWords('2020-02-29'), shortDay('2021-12-31')]).toEqual(['Saturday 29 February 2020', '31 Dec']);
  });
});

describe('formatEdtf', () => {
  it.each([
    ['2022-01-05', '2022-01-05', '', '2022-01-05'],
    ['2022-01-05', '2022-01-07', '', '2022-01-05/2022-01-07'],
    ['2022-01-01', '2022-01-31', '', '2022-01'],
    ['2020-02-01', '2020-02-29', '', '2020-02'],
    ['2020-02-01', '2020-02-28', '', '2020-02-01/2020-02-28'],
    ['2022-01-01', '2022-12-31', '', '2022'],
    ['9999-12-01', '9999-12-31', '', '9999-12'],
    // What is merged of several reports has no ends of its own: whole years and months are taken for such.
    ['2021-01-01', '2022-12-31', '', '2021/2022'],
    ['2021-12-01', '2022-01-31', '~', '2021-12~/2022-01~'],
    [null, '2022-01-05', '', '../2022-01-05'],
    ['2022-01-05', null, '', '2022-01-05/..'],
    [null, null, '', '../..'],
    ['2022-01-05', '2022-01-05', '~', '2022-01-05~'],
    ['2022-01-01', '2022-01-31', '?', '2022-01?'],
    ['2022-01-01', '2022-12-31', '%', '2022%'],
    ['2022-01-05', '2022-01-07', '~', '2022-01-05~/2022-01-07~'],
    ['2022-01-05', '2022-01-07', '%', '2022-01-05%/2022-01-07%'],
    [null, '2022-01-05', '?', '../2022-01-05?'],
    ['2022-01-05', null, '~', '2022-01-05~/..'],
  ])('%s to %s %s is %s', (start, end, doubt, edtf) => {
    expect(formatEdtf(span(start, end, null, doubt))).toBe(edtf);
  });
});

describe('explainDate', () => {
  const why = (wording: string, language = 'en'): string => {
    const result = resolveDate(wording, { anchor: '2022-01-08', language });
    if (!result.ok) throw new Error(wording);
    return explainDate(result.date, '2022-01-08');
  };
  const report = 'in a report published on Saturday 8 January 2022';

  it.each([
    ['Friday', `“Friday” ${report}: the latest Friday not after the day of publication`],
    ['last Saturday', `“last Saturday” ${report}: the latest Saturday before the day of publication`],
    ['next Sunday', `“next Sunday” ${report}: the first Sunday after the day of publication`],
    ['yesterday', `“yesterday” ${report}: counted from the day of publication`],
    ['5 January', `“5 January” ${report}: the latest such day not after the day of publication`],
    ['overnight', `“overnight” ${report}: the night that ended on the morning of the day of publication`],
    ['this week', `“this week” ${report}: from its first day up to the day of publication; weeks begin on Monday`],
    ['5 January 2022', 'stated as “5 January 2022”'],
    ['January 2022', 'stated as “January 2022”'],
    ['2022-01-05', 'given by the editor as 2022-01-05'],
    ['2022-01-XX', 'given by the editor as 2022-01-XX'],
  ])('%s', (wording, sentence) => {
    expect(why(wording)).toBe(sentence);
  });

  it('shows the wording as it stands, in its own language', () => {
    expect(why('в пятницу', 'ru')).toBe(`“в пятницу” ${report}: the latest Friday not after the day of publication`);
  });

  it('says what it can of dates that it did not make', () => {
    const date: ResolvedDate = {
      ...span(null, '2022-01-05'),
      wording: 'Friday',
      anchor: '2022-01-08',
      rule: 'weekday',
    };
    expect(explainDate(date, '2022-01-08')).toBe(
      `“Friday” ${report}: the latest such day not after the day of publication`,
    );
    expect(explainDate({ ...date, rule: 'full-date' }, '2022-01-08')).toBe(`“Friday” ${report}`);
    expect(explainDate({ ...date, rule: 'unheard of' }, '2022-01-08')).toBe(`“Friday” ${report}`);
  });
});
