import type { Timeline } from '../../timeline/model.ts';
import { FILE_KINDS } from '../../views/data/file-kinds.ts';
import { MANY_KINDS, publishedFile } from '../../views/data/published-files.ts';
import { indexOf } from '../../views/timeline-index.ts';
import { refuseTwin } from '../output/refuse-twins.ts';
import { sitePath } from './site-path.ts';

/**
 * Refuses files that are called like one of an event or an article, before anything is made: those stand in no list of
 * names until then, as all files of one are a part together.
 *
 * @param names of files that the site has from elsewhere, such as those of `public/`; paths in the site
 * @param timeline any
 * @throws Error that names the first
 */
export function refuseTaken(names: Iterable<string>, timeline: Timeline): void {
  const { base } = indexOf(timeline).routes;
  for (const name of names) {
    for (const kind of MANY_KINDS) {
      const [start, end] = FILE_KINDS[kind].pattern.split('<id>') as [string, string];
      if (!name.startsWith(start) || !name.endsWith(end)) continue;
      const file = publishedFile(timeline, kind, name.slice(start.length, -end.length));
      if (file !== undefined && sitePath(base, file.path) === name) refuseTwin(name);
    }
  }
}
