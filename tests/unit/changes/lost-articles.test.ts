import { expect, test } from 'vitest';
import { lostArticles } from '../../../src/timeline/changes/lost-articles.ts';

const reportedBy = (...ids: readonly string[]) => ({ reports: ids.map((article) => ({ article })) });
const articles = (...ids: readonly string[]) => ({ articles: ids.map((id) => ({ id })) });

test('an article is lost that reported something and is no longer there', () => {
  const before = { events: [reportedBy('b', 'a'), reportedBy('c', 'b')] };
  expect(lostArticles(before, articles('a', 'new'))).toEqual(['b', 'c']);
  expect(lostArticles(before, articles('a', 'b', 'c'))).toEqual([]);
});
