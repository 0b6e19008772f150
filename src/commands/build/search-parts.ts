import type { Timeline } from '../../timeline/model.ts';
import { isDivided } from '../../views/search/is-divided.ts';
import { languageOfPart, PARTS_FILE, type SearchPart } from '../../views/search/search-part.ts';
import type { SearchKind, SearchSource } from '../../views/search/search-record.ts';
import { searchSources } from '../../views/search/search-sources.ts';
import { indexOf } from '../../views/timeline-index.ts';
import { indexSearch } from '../index-search.ts';
import type { OutputPart } from '../output/output-part.ts';
import { projectDir } from '../user-path.ts';
import { sourceVersion } from './code-version.ts';
import { cutParts } from './cut-parts.ts';
import { digest } from './digest.ts';
import { textPart } from './file-part.ts';
import { recordDigest } from './record-digest.ts';

/**
 * What there are many of, and what is cut into parts. All else is together in the index that is loaded first, as nearly
 * all of it changes with every article.
 */
const MANY: readonly SearchKind[] = ['event', 'article'];

/** Some 1,000 records a part: smaller ones are indexed sooner, larger ones are fewer for the reader to load. */
const SIZE = { least: 250, more: 750, most: 2500 };

/**
 * The files of the search: one index of all records, or where they are many an index of each part of them, so that a
 * change costs the parts that it touches.
 *
 * @param timeline what is published
 * @param version of the code
 */
export function searchParts(timeline: Timeline, version: string): readonly OutputPart[] {
  const sources = searchSources(timeline);
  const { language } = timeline.vocabulary.site;
  const whole = (some: readonly SearchSource[]): OutputPart => {
    const records = some.map(({ record }) => record());
    return {
      name: 'pagefind/',
      key: digest(version, JSON.stringify(records), language),
      make: () => indexSearch(records, language, 'pagefind/', 'program and index'),
      elsewhere: true,
    };
  };
  if (!isDivided(timeline)) return [whole(sources)];

  const common = [sourceVersion(projectDir), language, indexOf(timeline).routes.base];
  const parts = MANY.flatMap((kind) => {
    const some = sources.filter((source) => source.kind === kind);
    return cutParts(some, ({ url }) => url, SIZE).map((cut) => {
      const made = recordDigest([...common, kind, ...cut.map(({ basis }) => basis())]);
      return { kind, folder: made.slice(0, 16), made, cut };
    });
  });
  const list = parts.map(({ folder, kind, cut }): SearchPart => ({ folder, kind, records: cut.length }));
  return [
    whole(sources.filter(({ kind }) => !MANY.includes(kind))),
    textPart(`pagefind/${PARTS_FILE}`, `${JSON.stringify(list)}\n`),
    ...parts.map(({ folder, made, cut }): OutputPart => {
      const name = `pagefind/parts/${folder}/`;
      const make = () =>
        indexSearch(
          cut.map(({ record }) => record()),
          languageOfPart(language, folder),
          name,
          'index',
        );
      return { name, key: digest(version, made), make, elsewhere: true };
    }),
  ];
}
