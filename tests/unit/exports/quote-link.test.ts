import { expect, test } from 'vitest';
import { quoteLink } from '../../../src/exports/quote-link.ts';

test.each([
  ['https://a.example/b', 'fire without warning', 'https://a.example/b#:~:text=fire%20without%20warning'],
  ['https://a.example/b', 'well-armed, & ready', 'https://a.example/b#:~:text=well%2Darmed%2C%20%26%20ready'],
  ['https://a.example/b#top', 'жаңа', 'https://a.example/b#top:~:text=%D0%B6%D0%B0%D2%A3%D0%B0'],
  [null, 'words', null],
])('%s and %j make %s', (url, words, link) => {
  expect(quoteLink(url, words)).toBe(link);
});
