import { describe, expect, test } from 'vitest';
import { findSame } from '../../../src/timeline/desk/find-same.ts';
import { likelyCopies } from '../../../src/timeline/desk/likely-copies.ts';
import type { Given } from '../../../src/timeline/desk/read-draft.ts';
import type { Article } from '../../../src/timeline/model.ts';
import { draftOf } from '../../support/draft.ts';

/** An article that is there already, of which a test says only what it is about. */
function there(given: Partial<Article>): Article {
  return {
    id: 'there',
    path: 'content/articles/there.md',
    title: 'River rises in the north',
    titleTranslation: null,
    outlet: 'herald',
    syndicatedFrom: null,
    origin: 'herald',
    authors: [],
    published: '2022-01-07',
    publishedDay: '2022-01-07',
    updated: null,
    dateline: null,
    url: null,
    archive: null,
    accessed: null,
    language: 'en',
    kind: 'report',
    retracted: null,
    added: '2022-01-09',
    inferred: {},
    verified: false,
    html: '',
    text: '',
    reports: [],
    ...given,
  };
}

const URL = 'https://herald.example/river';
const draft = (values: Given['values']) => draftOf({ title: 'Quite another', ...values }, ['title=none']);

describe('an article that is there already', () => {
  test.each<[string, Given['values'], Partial<Article>, 'address' | 'title' | null]>([
    ['one address', { url: `${URL}/?utm_medium=y` }, { url: URL, outlet: 'wire' }, 'address'],
    ['one archived copy', { archive: URL }, { archive: URL, outlet: 'wire' }, 'address'],
    ['one outlet, day and title', { title: '[River “rises” in the North]' }, {}, 'title'],
    ['another day', { title: 'River rises in the north' }, { publishedDay: '2022-01-06' }, null],
    ['another outlet', { title: 'River rises in the north' }, { outlet: 'wire' }, null],
    ['another address', { url: URL }, { url: `${URL}s` }, null],
    ['nothing alike', {}, {}, null],
  ])('is known by %s', (_, values, other, because) => {
    const article = there(other);
    expect(findSame(draft(values), [there({ publishedDay: '2021-01-01' }), article])).toEqual(
      because === null ? null : { article, because },
    );
  });
});

const TEXT =
  'The river rose by two metres in the night and took three bridges with it, the mayor of the old town told the paper.';

describe('likely copies', () => {
  test.each<[string, Given['values'], Partial<Article>, string | null, string | null, boolean]>([
    ['a like title', { title: 'River rises in the North again' }, { outlet: 'wire' }, null, null, true],
    [
      'a translated title',
      { title: 'Река', titleTranslation: 'River rises in north' },
      { outlet: 'wire' },
      null,
      null,
      true,
    ],
    ['two days', { title: 'River rises in north' }, { outlet: 'wire', publishedDay: '2022-01-05' }, null, null, true],
    [
      'three days',
      { title: 'River rises in north' },
      { outlet: 'wire', publishedDay: '2022-01-04' },
      null,
      null,
      false,
    ],
    ['the same outlet', { title: 'River rises in north' }, {}, null, null, false],
    ['small words alone', { title: 'Town falls in the south' }, { outlet: 'wire' }, null, null, false],
    ['a like text', {}, { outlet: 'wire' }, TEXT, `By our man.\n${TEXT.replace('old', 'new')} He was sad.`, true],
    [
      'another text',
      {},
      { outlet: 'wire' },
      TEXT,
      'The river rose by an inch and took nothing at all with it, he said.',
      false,
    ],
    ['no text of the other', {}, { outlet: 'wire' }, TEXT, null, false],
  ])('%s', (_, values, other, text, otherText, found) => {
    const article = there(other);
    const texts = new Map(otherText === null ? [] : [[article.id, otherText]]);
    expect(likelyCopies(draft(values), text, [article], texts)).toEqual(found ? [article] : []);
  });
});
