import type { Event } from '../../timeline/model.ts';
import { originNames } from '../citation.ts';
import { onlyRetracted } from '../retracted.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import { counted } from './counted.ts';

/**
 * How many reports there are and on how many independent origins they rest.
 *
 * @param reports Number of reports, 1 or more.
 * @param origins Names of the independent origins, 1 or more.
 * @returns `5 reports, 4 independent origins`, or `2 reports, single origin: AFP`.
 */
export function originWords(reports: number, origins: readonly string[]): string {
  const from =
    origins.length === 1 ? `single origin: ${origins[0] ?? ''}` : `${String(origins.length)} independent origins`;
  return `${counted(reports, 'report')}, ${from}`;
}

/**
 * The same of an event.
 *
 * @param index Of the timeline.
 * @param event One of its events.
 * @returns `5 reports, 4 independent origins`; `1 report, its only source was retracted`.
 */
export function eventOrigins(index: TimelineIndex, event: Event): string {
  const { reports, origins } = event;
  return onlyRetracted(index, event)
    ? `${counted(reports.length, 'report')}, ${retractedWords(reports.length)}`
    : originWords(reports.length, originNames(index, origins));
}

/**
 * That nothing of what an event rests on stands.
 *
 * @param reports Number of its reports, 1 or more, all of retracted articles.
 */
export function retractedWords(reports: number): string {
  return reports === 1 ? 'its only source was retracted' : 'all of its sources were retracted';
}
