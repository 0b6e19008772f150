import { describe, expect, test } from 'vitest';
import { recordDigest } from '../../../src/commands/build/record-digest.ts';

const rain = { article: 'gazette', text: 'It rained.' };
const flood = { article: 'gazette', text: 'It flooded.' };
const event = (...reports: readonly (typeof rain)[]): object => ({ id: 'rain', reports });
const article = (...reports: readonly (typeof rain)[]): object => ({ id: 'gazette', reports });

describe('recordDigest', () => {
  test('is the same of records that say the same, whether they are the same or not', () => {
    const shared = [event(rain), article(rain, flood)];
    const apart = [event({ ...rain }), article({ ...rain }, { ...flood })];
    expect(recordDigest(apart)).toBe(recordDigest(shared));
    expect(recordDigest(shared)).toMatch(/^[0-9a-f]{32}$/);
  });

  test('is another one where anything else is said, or the same elsewhere', () => {
    const lists: readonly (readonly unknown[])[] = [
      [],
      [null],
      [''],
      [[]],
      [['']],
      ['a', 'b'],
      ['a\nb'],
      [['a', 'b']],
      [['a'], 'b'],
      ['a', ['b']],
      [event()],
      [event(rain)],
      [event(flood)],
      [event(rain, flood)],
      [event(flood, rain)],
      [event(rain), rain],
      [event({ ...rain, text: 'It rained' })],
      [article(rain)],
      [{ id: 'rain', reports: null }],
      [{ id: 'rain', reports: 'It rained.' }],
    ];
    expect(new Set(lists.map(recordDigest)).size).toBe(lists.length);
  });
});
