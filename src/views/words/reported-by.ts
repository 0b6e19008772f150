import type { Event } from '../../timeline/model.ts';
import { originNames, outletOf } from '../citation.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import { counted } from './counted.ts';
import { listed } from './listed.ts';

/** More outlets than this are counted, all but the first two. */
const NAMED = 3;

/**
 * Who reported an event and on how many independent origins that rests, for where there is little room.
 *
 * @param index Of the timeline.
 * @param event One of its events.
 * @returns `Reported by BBC, CNN and 3 others, 5 independent origins`; `Reported by Sky News, single origin: AP`;
 *   `Reported by BBC alone`; empty where nobody did.
 */
export function reportedBy(index: TimelineIndex, event: Event): string {
  const outlets = new Set(
    event.reports.map(({ article }) => {
      const source = index.articles.get(article);
      return source === undefined ? article : outletOf(index, source);
    }),
  );
  const names = [...outlets];
  const [first = ''] = names;
  if (names.length === 0) return '';
  const origins = originNames(index, event.origins);
  if (names.length === 1 && origins.length === 1 && origins[0] === first) return `Reported by ${first} alone`;
  const reporters =
    names.length > NAMED ? [...names.slice(0, NAMED - 1), counted(names.length - NAMED + 1, 'other')] : names;
  const rest = origins.length === 1 ? `single origin: ${origins[0] ?? ''}` : `${origins.length} independent origins`;
  return `Reported by ${listed(reporters)}, ${rest}`;
}
