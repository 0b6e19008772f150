import type { Event } from '../../timeline/model.ts';
import { originNames, outletOf } from '../citation.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import { onlyRetracted } from '../retracted.ts';
import { counted } from './counted.ts';
import { listed } from './listed.ts';
import { retractedWords } from './origin-words.ts';

/** More outlets than this are counted, all but the first two. */
const NAMED = 3;

/**
 * Who reported an event and on how many independent origins that rests, for where there is little room.
 *
 * @param index Of the timeline.
 * @param event One of its events.
 * @returns `Reported by BBC, CNN and 3 others, 5 independent origins`; `Reported by Sky News, single origin: AP`;
 *   `Reported by BBC alone`; `Reported by BBC, its only source was retracted`; empty where nobody did.
 */
export function reportedBy(index: TimelineIndex, event: Event): string {
  const outlets = outletsOf(index, event);
  const [first = ''] = outlets;
  if (outlets.length === 0) return '';
  const origins = originNames(index, event.origins);
  if (onlyRetracted(index, event)) return `Reported by ${reporters(outlets)}, ${retractedWords(event.reports.length)}`;
  if (outlets.length === 1 && origins.length === 1 && origins[0] === first) return `Reported by ${first} alone`;
  const rest = origins.length === 1 ? `single origin: ${origins[0] ?? ''}` : `${origins.length} independent origins`;
  return `Reported by ${reporters(outlets)}, ${rest}`;
}

/**
 * How many reports of an event there are, and whose, in as few words as can be.
 *
 * @param index Of the timeline.
 * @param event One of its events.
 * @returns `6 reports by BBC, CNN and 4 others`; empty where there is none.
 */
export function reportsBy(index: TimelineIndex, event: Event): string {
  if (event.reports.length === 0) return '';
  const retracted = onlyRetracted(index, event) ? `, ${retractedWords(event.reports.length)}` : '';
  return `${counted(event.reports.length, 'report')} by ${reporters(outletsOf(index, event))}${retracted}`;
}

/** Short names of the outlets that report an event, each once, in the order of the reports. */
function outletsOf(index: TimelineIndex, event: Event): readonly string[] {
  const names = event.reports.map(({ article }) => {
    const source = index.articles.get(article);
    return source === undefined ? article : outletOf(index, source);
  });
  return [...new Set(names)];
}

function reporters(outlets: readonly string[]): string {
  if (outlets.length <= NAMED) return listed(outlets);
  return listed([...outlets.slice(0, NAMED - 1), counted(outlets.length - NAMED + 1, 'other')]);
}
