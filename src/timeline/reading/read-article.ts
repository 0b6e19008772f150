import { parseArticle, type ParsedArticle } from '../articles/parse-article.ts';
import { checkFigures } from '../checks/check-figures.ts';
import type { Fault } from '../model.ts';
import { checkInvisible } from '../text/check-invisible.ts';
import { ARTICLE_BYTES, readText } from '../text/read-text.ts';
import type { Ask } from '../vocabulary/ask.ts';
import { traced, type Trace } from '../vocabulary/trace.ts';

/** An article with what reading it asked of the vocabulary: it holds as long as all of that is answered the same. */
export interface TracedArticle {
  readonly read: ParsedArticle;
  readonly trace: Trace;
}

/**
 * Reads one article: everything that concerns it alone.
 *
 * @param folder the content folder, as editors are shown it
 * @param name its file name, e.g. `2022-01-07-bbc-fire-without-warning.md`
 * @param bytes its file
 * @param ask what answers from the vocabulary
 */
export function readArticle(folder: string, name: string, bytes: Uint8Array, ask: Ask): TracedArticle {
  const faults: Fault[] = [];
  const { ask: asked, trace } = traced(ask);
  const file = readText(`${folder}/articles/${name}`, bytes, ARTICLE_BYTES, faults);
  if (file === null) return { read: { article: null, faults, mentioned: [], passages: [] }, trace };
  for (const one of checkInvisible(file)) faults.push(one);
  const parsed = parseArticle(file, name, asked);
  for (const one of parsed.faults) faults.push(one);
  const { article, mentioned, passages } = parsed;
  if (article !== null) {
    for (const one of checkFigures([article], asked(['site', 'language']) ?? 'en')) faults.push(one);
  }
  return { read: { article, faults, mentioned, passages }, trace };
}
