import type { Timeline } from '../../src/timeline/model.ts';
import type { SearchRecord } from '../../src/views/search/search-record.ts';
import { searchSources } from '../../src/views/search/search-sources.ts';

/**
 * All that can be found on a site, made at once.
 *
 * @param timeline any
 */
export function searchRecords(timeline: Timeline): readonly SearchRecord[] {
  return searchSources(timeline).map(({ record }) => record());
}
