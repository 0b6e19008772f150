import { byCodeUnits } from '../by-code-units.ts';
import { compareSpans } from '../dates/order.ts';
import type { Event } from '../model.ts';

/**
 * The timeline's one total order: by date, then by id.
 *
 * @param a an event
 * @param b another
 * @returns negative where `a` comes first
 */
export function inTimelineOrder(a: Pick<Event, 'date' | 'id'>, b: Pick<Event, 'date' | 'id'>): number {
  return compareSpans(a.date, b.date) || byCodeUnits(a.id, b.id);
}
