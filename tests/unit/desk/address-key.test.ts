import { expect, test } from 'vitest';
import { addressKey, withoutTracking } from '../../../src/timeline/desk/address-key.ts';

test.each([
  ['https://news.example/a?id=1&utm_source=x&fbclid=y#top', 'https://news.example/a?id=1#top'],
  ['https://news.example/a?utm_source=x', 'https://news.example/a'],
  ['https://news.example/a?q=utm_source', 'https://news.example/a?q=utm_source'],
  ['https://news.example/a%20b?', 'https://news.example/a%20b?'],
  ['nothing', 'nothing'],
])('%s without tracking', (address, cleaned) => {
  expect(withoutTracking(address)).toBe(cleaned);
});

test.each([
  ['https://news.example/a', 'http://www.news.example/a/?utm_source=x#top', true],
  ['https://news.example/a?b=1&c=2', 'https://m.news.example/a?c=2&b=1&gclid=z', true],
  ['https://news.example', 'https://NEWS.example/', true],
  ['https://news.example/a', 'https://news.example/A', false],
  ['https://news.example/a?b=1', 'https://news.example/a?b=2', false],
  ['https://news.example/a', 'https://other.example/a', false],
])('%s and %s are one page: %s', (one, other, same) => {
  expect(addressKey(one) === addressKey(other)).toBe(same);
});
