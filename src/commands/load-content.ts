import type { Timeline } from '../timeline/model.ts';
import { contentDigest } from './build/content-digest.ts';
import { describeFaults } from './describe.ts';
import { openCache, parsedDir } from './parsed/open-cache.ts';
import { readTimeline } from './read-timeline.ts';

/** Content that was read. */
export interface LoadedContent {
  /** See `contentDigest`. */
  readonly digest: string;
  /** `null` where an error was printed. */
  readonly timeline: Timeline | null;
  /** Keeps the articles as they were read for later processes; says on stderr where that cannot be done. */
  readonly save: () => void;
}

/**
 * Loads the content and prints everything that is wrong with it to stderr, one `path:line:column  message` a line, and
 * then how many there are. Says on stdout where articles that were read before cannot be used.
 *
 * @param contentDir the content folder, absolute
 * @param options `cache`: the folder, absolute, where articles are kept as they were read; `null` for none: all are
 *   read anew, and none is kept
 */
export async function loadContent(
  contentDir: string,
  { cache: folder = parsedDir }: { readonly cache?: string | null } = {},
): Promise<LoadedContent> {
  const cache = openCache(contentDir, folder);
  if (cache.ignored !== null) console.log(cache.ignored);
  const { content, built } = await readTimeline(contentDir, cache);
  const { timeline, faults } = built;
  if (faults.length > 0) console.error(describeFaults(faults, contentDir));
  const save = (): void => {
    const unsaved = cache.save();
    if (unsaved !== null) console.warn(unsaved);
  };
  return { digest: contentDigest(content), timeline, save };
}
