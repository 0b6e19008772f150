import { dateWords, shortDateWords } from '../timeline/dates/date-words.ts';
import { WEEKDAYS } from '../timeline/dates/day-names.ts';
import { offsetWords, zoneOffset } from '../timeline/dates/zone-offset.ts';
import type { DateSpan } from '../timeline/model.ts';

/** How sure a date is; decides how it looks. The words say it too. */
export type Certainty = 'sure' | 'approximate' | 'uncertain' | 'span';

/** A date as it is shown. */
export interface DateView {
  readonly words: string;
  /** For `<time datetime>`; `null` for a span, which HTML cannot say. */
  readonly datetime: string | null;
  readonly certainty: Certainty;
}

/**
 * A date in words, and as machines read it.
 *
 * @param span Any date of the timeline.
 */
export function dateView(span: DateSpan): DateView {
  return { words: `${dateWords(span)}${zoneWords(span)}`, datetime: machineDate(span), certainty: certaintyOf(span) };
}

/**
 * A date as it stands under a day's heading, which has named the weekday already: `possibly 5 January 2022, evening`.
 *
 * @param span Any date of the timeline.
 */
export function dateUnderHeading(span: DateSpan): DateView {
  const view = dateView(span);
  return { ...view, words: view.words.replace(WEEKDAY, '') };
}

/**
 * A date in few words, for a narrow column: `5 Jan 2022`, `c. 5 Jan 2022`, `5 Jan 2022?`.
 *
 * @param span Any date of the timeline.
 */
export function shortDateView(span: DateSpan): DateView {
  return { ...dateView(span), words: shortDateWords(span) };
}

const WEEKDAY = new RegExp(`\\b(?:${WEEKDAYS.join('|')}) `, 'u');

/** After a clock time, what the place's clocks were set to that day: ` (UTC+6)`. */
function zoneWords({ precision, start, time, timeZone }: DateSpan): string {
  if (precision !== 'minute' || start === null || time === null || timeZone === null) return '';
  return ` (${offsetWords(zoneOffset(timeZone, start, time))})`;
}

function certaintyOf(span: DateSpan): Certainty {
  if (span.uncertain) return 'uncertain';
  if (span.approximate) return 'approximate';
  return span.precision === 'day' || span.precision === 'minute' || span.precision === 'part-of-day' ? 'sure' : 'span';
}

/** `2022-01-05T14:30+06:00`, `2022-01-05`, `2022-01`, `2022`: as narrow as the date itself is. */
function machineDate(span: DateSpan): string | null {
  if (span.start === null) return null;
  switch (span.precision) {
    case 'minute': {
      if (span.time === null) return span.start;
      return `${span.start}T${span.time}${span.timeZone === null ? '' : offset(span.start, span.time, span.timeZone)}`;
    }
    case 'part-of-day':
    case 'day':
      return span.start;
    case 'month':
      return span.start.slice(0, 7);
    case 'year':
      return span.start.slice(0, 4);
    case 'span':
      return null;
  }
}

/** What a zone's clocks were ahead of UTC by at a local time: `+06:00`, by the rules of that day. */
function offset(day: string, time: string, timeZone: string): string {
  const minutes = zoneOffset(timeZone, day, time);
  const size = Math.round(Math.abs(minutes));
  const digits = (number: number): string => String(number).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${digits(Math.floor(size / 60))}:${digits(size % 60)}`;
}
