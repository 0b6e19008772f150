import { edgesOf, type Edge } from '../../timeline/dates/edges.ts';
import type { DateSpan, Day } from '../../timeline/model.ts';
import { dateView } from '../date-view.ts';

/** As schema.org has them: ISO 8601, no narrower than known. */
export interface EventDates {
  readonly startDate?: string;
  readonly endDate?: string;
}

/** What EDTF puts behind a date that is about or possibly right. */
const UNSURE = /[?~%]$/u;

/**
 * When an event began and ended, for readers that know ISO 8601 and nothing of doubt. A day, month or year is when it
 * began, and says nothing of its end. A span is told by its first and last possible day, as everywhere on the site.
 * What is uncertain or approximate cannot be said, so it is left out: the page says it in words.
 *
 * @param span Date of the event.
 * @example eventDates(january2022) // { startDate: '2022-01' }
 * @example eventDates(from4Jan) // of `2022-01-04/2022-01-07`: { startDate: '2022-01-04', endDate: '2022-01-07' }; of `2022-01-04~/2022-01-07`: { endDate: '2022-01-07' }
 */
export function eventDates(span: DateSpan): EventDates {
  if (span.precision !== 'span') {
    const { datetime } = dateView(span);
    return span.approximate || span.uncertain || datetime === null ? {} : { startDate: datetime };
  }
  const [first = '', last = first] = span.edtf.split('/');
  const [from, to] = edgesOf(span);
  // What stands behind the whole of one date holds for both of its ends.
  return {
    ...(span.start === null || UNSURE.test(first) ? {} : { startDate: cut(span.start, from) }),
    ...(span.end === null || UNSURE.test(last) ? {} : { endDate: cut(span.end, to) }),
  };
}

function cut(day: Day, edge: Edge): string {
  return day.slice(0, edge === 'year' ? 4 : edge === 'month' ? 7 : 10);
}
