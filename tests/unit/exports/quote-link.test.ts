import { expect, test } from 'vitest';
import { quoteLink } from '../../../src/exports/quote-link.ts';

const page = 'https://a.example/b';

test.each([
  [page, 'fire without warning', `${page}#:~:text=fire%20without%20warning`],
  [page, 'well-armed, & ready', `${page}#:~:text=well%2Darmed%2C%20%26%20ready`],
  [`${page}#top`, 'жаңа', `${page}#top:~:text=%D0%B6%D0%B0%D2%A3%D0%B0`],
  [null, 'words', null],
  // What the quote leaves out stands between its first part and its last.
  [page, 'we will fire … without warning', `${page}#:~:text=we%20will%20fire,without%20warning`],
  [page, 'one [...] two (…) three', `${page}#:~:text=one,three`],
  [page, '… to kill …', `${page}#:~:text=to%20kill`],
  [page, '…', `${page}#:~:text=%E2%80%A6`],
  // A long passage is found by its ends.
  [
    page,
    `He said that ${'very '.repeat(60)}long words were too much`,
    `${page}#:~:text=He%20said%20that%20very%20very,long%20words%20were%20too%20much`,
  ],
])('%s and %j make %s', (url, words, link) => {
  expect(quoteLink(url, words, null)).toBe(link);
});

test('what stands beside tells which of several equal passages is meant', () => {
  expect(quoteLink(page, 'go home', { before: 'he said: “', after: null })).toBe(
    `${page}#:~:text=he%20said%3A%20%E2%80%9C-,go%20home`,
  );
  expect(quoteLink(page, 'go … home', { before: null, after: 'twenty-two, now' })).toBe(
    `${page}#:~:text=go,home,-twenty%2Dtwo%2C%20now`,
  );
});
