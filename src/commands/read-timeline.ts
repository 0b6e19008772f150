import { availableParallelism } from 'node:os';
import { loadTimeline, readContent } from '../load-timeline.ts';
import type { BuildOptions, Built, Content } from '../timeline/content.ts';
import { readTables } from '../timeline/reading/read-tables.ts';
import { askOf } from '../timeline/vocabulary/ask.ts';
import type { ParseCache } from './parsed/parse-cache.ts';
import { readInThreads } from './parsed/read-in-threads.ts';

/** From so many articles on that must be read, threads gain more time than they take to start. */
const MANY = 200;

/** How a content folder is read. */
export interface ReadOptions extends Partial<Omit<BuildOptions, 'memo' | 'tables'>> {
  /** How many threads may read articles. */
  readonly threads?: number;
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
  { threads = availableParallelism(), ...options }: ReadOptions = {},
): Promise<{ readonly content: Content; readonly built: Built }> {
  const content = readContent(contentDir);
  const tables = readTables(content);
  if (threads > 1 && content.articles.size > MANY) {
    const ask = askOf(tables.tables);
    const unread = [...content.articles].flatMap(([name, bytes]) =>
      cache.get(name, bytes, ask) === null ? [name] : [],
    );
    if (unread.length > MANY) await readInThreads(content, unread, tables.tables, threads, cache.put);
  }
  return { content, built: loadTimeline(content, { ...options, memo: cache, tables }) };
}
