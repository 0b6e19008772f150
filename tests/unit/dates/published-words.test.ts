import { describe, expect, it } from 'vitest';
import { publishedSpan } from '../../../src/timeline/dates/published-span.ts';
import {
  isPublishedInferred,
  publishedDate,
  publishedWhen,
  publishedWords,
  shortPublished,
} from '../../../src/timeline/dates/published-words.ts';

describe('publishedSpan', () => {
  it.each([
    ['2022-01', '2022-01-01', '2022-01-31'],
    ['2022-02', '2022-02-01', '2022-02-28'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2022', '2022-01-01', '2022-12-31'],
  ])('%s is a day from %s to %s', (text, first, last) => {
    expect(publishedSpan(text)).toEqual({ first, last });
  });

  it.each([
    '',
    '2022-01-07',
    '2022-13',
    '2022-00',
    '2022-21',
    '2022-1',
    '2022-01?',
    '2022~',
    '2022-XX',
    '202',
    '../2022',
  ])('%s is no month or year', (text) => {
    expect(publishedSpan(text)).toBeNull();
  });
});

describe('when an article was published, in words', () => {
  it.each([
    ['2022-01-07', '2022-01-07', 'Friday 7 January 2022', 'on Friday 7 January 2022', '7 Jan', '7 Jan 2022'],
    [
      '2022-01-07T23:59-11:00',
      '2022-01-07',
      'Friday 7 January 2022',
      'on Friday 7 January 2022',
      '7 Jan',
      '7 Jan 2022',
    ],
    ['2022-01', '2022-01', 'January 2022', 'in January 2022', 'Jan 2022', 'Jan 2022'],
    ['2022', '2022', '2022', 'in 2022', '2022', '2022'],
  ])('%s', (published, date, words, when, told, untold) => {
    expect([
      publishedDate(published),
      publishedWords(published),
      publishedWhen(published),
      shortPublished(published, 'told'),
      shortPublished(published, 'untold'),
    ]).toEqual([date, words, when, told, untold]);
  });

  it('is worked out by the editor only where it is a day with a reason', () => {
    const inferred = { published: 'a reason' };
    expect(isPublishedInferred({ published: '2022-01-07', inferred })).toBe(true);
    expect(isPublishedInferred({ published: '2022-01-07T10:00Z', inferred })).toBe(true);
    expect(isPublishedInferred({ published: '2022-01-07', inferred: { title: 'a reason' } })).toBe(false);
    expect(isPublishedInferred({ published: '2022-01', inferred })).toBe(false);
  });
});
