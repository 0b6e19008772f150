import { availableParallelism } from 'node:os';
import { loadTimeline, readContent } from '../load-timeline.ts';
import type { BuildOptions, Built, Content } from '../timeline/content.ts';
import { readTables } from '../timeline/reading/read-tables.ts';
import { askOf } from '../timeline/vocabulary/ask.ts';
import type { ParseCache } from './parsed/parse-cache.ts';
import { readInThreads } from './parsed/read-in-threads.ts';

/** So many articles are read in the time that threads take to start. */
const START = 1500;

/** How a content folder is read. */
export interface ReadOptions extends Partial<Omit<BuildOptions, 'memo' | 'tables'>> {
  /** How many threads may read articles. */
  readonly threads?: number;
  /** So many articles at least must other threads have to read: fewer are read here. */
  readonly worthThreads?: number;
}

/**
 * Reads a content folder and builds its timeline, as `loadTimeline` does and with the same result: what was read before
 * comes from the cache, and of many articles that were not, several threads read some each.
 *
 * @param contentDir the folder, absolute
 * @param cache what was read before; what is read now is put in it, and not saved
 * @param options see `loadTimeline`
 */
export async function readTimeline(
  contentDir: string,
  cache: ParseCache,
  { threads = availableParallelism(), worthThreads = START, ...options }: ReadOptions = {},
): Promise<{ readonly content: Content; readonly built: Built }> {
  const content = readContent(contentDir);
  const tables = readTables(content);
  const isWorth = (articles: number): boolean => articles - articles / threads > worthThreads;
  if (isWorth(content.articles.size)) {
    const ask = askOf(tables.tables);
    const unread = [...content.articles].flatMap(([name, bytes]) =>
      cache.get(name, bytes, ask) === null ? [name] : [],
    );
    if (isWorth(unread.length)) await readInThreads(content, unread, tables.tables, threads, cache.put);
  }
  return { content, built: loadTimeline(content, { ...options, memo: cache, tables }) };
}
