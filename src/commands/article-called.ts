import { basename } from 'node:path';
import { nearest } from '../timeline/did-you-mean.ts';
import type { Article, Timeline } from '../timeline/model.ts';
import { UsageError } from './usage-error.ts';

/**
 * An article as the user names it.
 *
 * @param name its id, its file's name or path
 * @param timeline where it is to be
 * @throws UsageError where there is none
 */
export function articleCalled(name: string, { articles }: Pick<Timeline, 'articles'>): Article {
  const id = basename(name).replace(/\.md$/, '');
  const found = articles.find((article) => article.id === id);
  if (found !== undefined) return found;
  const near = nearest(
    id,
    articles.map((article) => article.id),
  );
  throw new UsageError(`There is no article \`${id}\`.${near === null ? '' : ` Did you mean \`${near}\`?`}`);
}
